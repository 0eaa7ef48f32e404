//! Handles: structs that hold the path values of an object of the API, and the operations on it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, required, secrets};
use crate::model::{Api, Field, Handle, Operation};

/// The struct, and the method of the client that makes one.
pub(super) fn definition(api: &Api, handle: &Handle) -> TokenStream {
    let client = ident(&api.client_of(&handle.path).name);
    let name = ident(&handle.name);
    let method = ident(&handle.method_name);
    let names: Vec<_> = handle.names.iter().map(|name| ident(name)).collect();
    let is_bound = |name: &String| secrets::is_bound(api, handle, name);
    let debug = secrets::debug(handle.parameters.iter().any(is_bound));
    let marks = handle
        .parameters
        .iter()
        .map(|name| secrets::mark(is_bound(name)));
    let description = handle.description.clone();
    let text = description.unwrap_or_else(|| format!("A handle of {}.", docs::code(&handle.path)));
    let struct_doc = docs::described(&text);
    let method_doc = docs::described(&format!("{text} Makes no call."));
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
            #method_doc
            pub fn #method(&self, #(#names: impl Into<String>),*) -> #name {
                #name {
                    client: self.clone(),
                    #(#names: #names.into(),)*
                }
            }
        }
    }
}

/// The methods that an operation has on the handles that bind its path.
pub(super) fn methods(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    api.handles_of(operation)
        .filter_map(|handle| method(api, handle, operation))
        .collect()
}

fn method(api: &Api, handle: &Handle, operation: &Operation) -> Option<TokenStream> {
    let name = ident(&handle.name);
    let method = ident(&operation.method_name);
    let type_name = ident(&operation.type_name);
    let bound = |field: &Field| {
        let index = handle
            .parameters
            .iter()
            .position(|known| *known == field.wire_name)?;
        let is_in_path = operation.parameters.iter().any(|parameter| {
            parameter.location == crate::model::Location::Path && parameter.field.name == field.name
        });
        is_in_path.then(|| ident(&handle.names[index]))
    };
    let arguments = required::arguments(api, operation, |field| bound(field).is_some());
    let values = required::names(operation, |field| {
        let name = bound(field)?;
        Some(quote!(self.#name.as_str()))
    });
    let doc = format!(
        " [`{}::{}`] with the path values of the handle.",
        api.client_of(&operation.path).name,
        operation.method_name
    );
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated] #[allow(deprecated)]));
    Some(quote! {
        impl #name {
            #[doc = #doc]
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #type_name {
                self.client.#method(#(#values),*)
            }
        }
    })
}
