//! What an operation requires as one struct, where it would be a long row of arguments.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Place, argument, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Operation};

/// The argument of the struct, which no value of the path may be called.
fn owner(operation: &Operation) -> Ident {
    let (single, _) = operation.split_arguments();
    let is_taken = single.into_iter().any(|field| field.name == "required");
    ident(if is_taken { "all_required" } else { "required" })
}

/// The arguments of an operation with their types, without those of some fields.
pub(super) fn arguments(
    api: &Api,
    operation: &Operation,
    is_left_out: impl Fn(&Field) -> bool,
) -> Vec<TokenStream> {
    let (single, gathered) = operation.split_arguments();
    let mut arguments: Vec<TokenStream> = single
        .into_iter()
        .filter(|field| !is_left_out(field))
        .map(|field| {
            let name = ident(&field.name);
            let argument = argument(api, &field.ty, Place::Operations);
            quote!(#name: #argument)
        })
        .collect();
    if !gathered.is_empty() {
        let (name, ty) = (owner(operation), ident(&operation.required_name));
        arguments.push(quote!(#name: #ty));
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
        let name = owner(operation);
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
            owner: owner(operation),
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
    let (_, gathered) = operation.split_arguments();
    if gathered.is_empty() {
        return None;
    }
    let name = ident(&operation.required_name);
    let doc = docs::described(&format!(
        "The required values of {}.",
        docs::code(&operation.id)
    ));
    let is_hidden = |field: &Field| secrets::is_hidden(api, field);
    let debug = secrets::debug(gathered.iter().any(|field| is_hidden(field)));
    let fields = gathered.into_iter().map(|field| {
        let secret = secrets::mark(is_hidden(field));
        let doc = docs::field(field);
        let name = ident(&field.name);
        let ty = ty(api, &field.ty, Place::Operations);
        quote!(#doc #secret pub #name: #ty)
    });
    Some(quote! {
        #doc
        #[derive(Clone, #debug, PartialEq)]
        pub struct #name {
            #(#fields,)*
        }
    })
}
