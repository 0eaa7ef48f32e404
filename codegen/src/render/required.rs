//! What an operation requires as one struct, where it would be a long row of arguments.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::item::{FieldItem, Input};
use super::types::{Place, field_argument, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Operation};

/// The argument of the struct, which no value of the path may be called.
fn owner(operation: &Operation) -> &'static str {
    let (single, _) = operation.split_arguments();
    let is_taken = single.into_iter().any(|field| field.name == "required");
    if is_taken { "all_required" } else { "required" }
}

/// The arguments of an operation with their types, without those of some fields.
pub(super) fn arguments(
    api: &Api,
    operation: &Operation,
    is_left_out: impl Fn(&Field) -> bool,
) -> Vec<Input> {
    let (single, gathered) = operation.split_arguments();
    let mut arguments: Vec<Input> = single
        .into_iter()
        .filter(|field| !is_left_out(field))
        .map(|field| Input::new(&field.name, field_argument(api, field, Place::Operations)))
        .collect();
    if !gathered.is_empty() {
        let ty = ident(&operation.required_name);
        arguments.push(Input::new(owner(operation), quote!(#ty)));
    }
    arguments
}

/// The names of the arguments, to hand them on; some fields have their value from elsewhere.
pub(super) fn names(
    operation: &Operation,
    value: impl Fn(&Field) -> Option<TokenStream>,
) -> Vec<TokenStream> {
    let (single, gathered) = operation.split_arguments();
    let mut names: Vec<TokenStream> = single
        .into_iter()
        .map(|field| {
            value(field).unwrap_or_else(|| {
                let name = ident(&field.name);
                quote!(#name)
            })
        })
        .collect();
    if !gathered.is_empty() {
        let name = ident(owner(operation));
        names.push(quote!(#name));
    }
    names
}

/// The fields that stand in the struct.
pub(super) struct Gathered {
    owner: Ident,
    fields: HashSet<*const Field>,
}

impl Gathered {
    pub(super) fn of(operation: &Operation) -> Self {
        let (_, gathered) = operation.split_arguments();
        Self {
            owner: ident(owner(operation)),
            fields: gathered.into_iter().map(std::ptr::from_ref).collect(),
        }
    }

    /// The value of a field that stands in the struct.
    pub(super) fn value(&self, field: &Field) -> Option<TokenStream> {
        let is_in = self.fields.contains(&std::ptr::from_ref(field));
        is_in.then(|| {
            let (owner, name) = (&self.owner, ident(&field.name));
            quote!(#owner.#name)
        })
    }
}

/// The struct, if there is one.
pub(super) fn render(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let fields = fields(api, operation)?;
    let name = ident(&operation.required_name);
    let doc = docs::described(&format!(
        "The required values of {}.",
        docs::code(&operation.id)
    ));
    let (_, gathered) = operation.split_arguments();
    let is_hidden = |field: &Field| secrets::is_hidden(api, field);
    let debug = secrets::debug(gathered.into_iter().any(is_hidden));
    Some(quote! {
        #doc
        #[derive(Clone, #debug, PartialEq)]
        pub struct #name {
            #(#fields,)*
        }
    })
}

/// Describes the fields of the struct, if there is one.
pub(super) fn fields<'a>(api: &'a Api, operation: &'a Operation) -> Option<Vec<FieldItem<'a>>> {
    let (_, gathered) = operation.split_arguments();
    let value = |field: &Field| {
        let ty = ty(api, &field.ty, Place::Operations);
        match field.is_nullable_argument() {
            true => quote!(Option<#ty>),
            false => ty,
        }
    };
    let fields = gathered.into_iter().map(|field| FieldItem {
        name: field.name.clone(),
        ty: value(field),
        is_boxed: false,
        member: Some(&field.wire_name),
        is_deprecated: false,
        attributes: Box::new(move || {
            let doc = docs::field(field);
            let secret = secrets::mark(secrets::is_hidden(api, field));
            quote!(#doc #secret)
        }),
    });
    let fields: Vec<_> = fields.collect();
    (!fields.is_empty()).then_some(fields)
}
