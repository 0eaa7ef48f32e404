//! Handles: structs that hold the path values of an object of the API, and the operations on it.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Input, Method, Receiver};
use super::{docs, ident, required, secrets};
use crate::model::{Api, Field, Handle, Operation};

/// The struct, and the method of the client that makes one.
pub(super) fn definition(api: &Api, handle: &Handle) -> TokenStream {
    let client = ident(&api.client_of(&handle.path).name);
    let name = ident(&handle.name);
    let names: Vec<_> = handle.names.iter().map(|name| ident(name)).collect();
    let is_bound = |name: &String| secrets::is_bound(api, handle, name);
    let debug = secrets::debug(handle.parameters.iter().any(is_bound));
    let marks = handle
        .parameters
        .iter()
        .map(|name| secrets::mark(is_bound(name)));
    let struct_doc = docs::described(&text(handle));
    let maker = maker(handle);
    // Without the features of its operations nobody reads what it holds.
    let unread = api.features.is_some().then(|| quote!(#[allow(dead_code)]));
    quote! {
        #struct_doc
        #unread
        #[derive(Clone, #debug)]
        pub struct #name {
            client: #client,
            #(#marks #names: String,)*
        }

        impl #client {
            #maker
        }
    }
}

fn text(handle: &Handle) -> String {
    let description = handle.description.clone();
    description.unwrap_or_else(|| format!("A handle of {}.", docs::code(&handle.path)))
}

/// Describes the method of the client that makes a handle.
pub(super) fn maker(handle: &Handle) -> Method<'_> {
    let name = ident(&handle.name);
    let names = handle.names.iter();
    let arguments = names.map(|name| Input::new(name, quote!(impl Into<String>)));
    Method::new(&handle.method_name, Receiver::Reference, quote!(#name))
        .arguments(arguments.collect::<Vec<_>>())
        .doc(move || docs::described(&format!("{} Makes no call.", text(handle))))
        .body(move || {
            let names: Vec<_> = handle.names.iter().map(|name| ident(name)).collect();
            quote! {
                #name {
                    client: self.clone(),
                    #(#names: #names.into(),)*
                }
            }
        })
}

/// Describes the methods that an operation has on the handles that bind its path.
pub(super) fn methods<'a>(api: &'a Api, operation: &'a Operation) -> Vec<(&'a Handle, Method<'a>)> {
    let handles = api.handles_of(operation);
    handles
        .map(|handle| (handle, method(api, handle, operation)))
        .collect()
}

fn method<'a>(api: &'a Api, handle: &'a Handle, operation: &'a Operation) -> Method<'a> {
    let bound = move |field: &Field| {
        let index = handle
            .parameters
            .iter()
            .position(|known| *known == field.wire_name)?;
        let is_in_path = operation.parameters.iter().any(|parameter| {
            parameter.location == crate::model::Location::Path && parameter.field.name == field.name
        });
        is_in_path.then(|| ident(&handle.names[index]))
    };
    let type_name = ident(&operation.type_name);
    let deprecated = quote!(#[deprecated] #[allow(deprecated)]);
    Method::new(
        &operation.method_name,
        Receiver::Reference,
        quote!(#type_name),
    )
    .arguments(required::arguments(api, operation, |field| {
        bound(field).is_some()
    }))
    .deprecated(operation.deprecated.then_some(deprecated))
    .doc(move || {
        let doc = format!(
            " [`{}::{}`] with the path values of the handle.",
            api.client_of(&operation.path).name,
            operation.method_name
        );
        quote!(#[doc = #doc])
    })
    .body(move || {
        let method = ident(&operation.method_name);
        let values = required::names(operation, |field| {
            let name = bound(field)?;
            Some(quote!(self.#name.as_str()))
        });
        quote!(self.client.#method(#(#values),*))
    })
}
