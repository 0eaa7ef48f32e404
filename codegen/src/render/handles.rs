//! Handles: structs that hold the path values of an object of the API, and the operations on it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, required, secrets};
use crate::lower::template_names;
use crate::model::{Api, Field, Handle, Operation, Type};

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
    let about = description.unwrap_or_else(|| format!("A handle of {}.", docs::code(&handle.path)));
    let struct_doc = docs::described(&about);
    let method_doc = docs::described(&format!("{about} Makes no call."));
    let text = self::text(api, handle);
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

        #text
    }
}

/// The methods that return a handle as one text, and that make one from such a text.
fn text(api: &Api, handle: &Handle) -> Option<TokenStream> {
    let form = handle.text.as_ref()?;
    let (client, name) = (
        ident(&api.client_of(&handle.path).name),
        ident(&handle.name),
    );
    let method = ident(&handle.method_name);
    let (getter, maker) = (ident(&form.name), ident(&form.maker_name));
    let (wire_name, template) = (&form.wire_name, &form.template);
    let values: Vec<_> = template_names(template)
        .into_iter()
        .filter_map(|value| {
            let index = handle.parameters.iter().position(|known| known == value)?;
            Some(ident(&handle.names[index]))
        })
        .collect();
    let ordered = handle.names.iter().map(|name| ident(name));
    let shape = docs::code(template);
    let known_as = docs::code(wire_name);
    let getter_doc = docs::markdown(&format!("The {known_as} of the object: {shape}."));
    let maker_doc = docs::markdown(&format!(
        "The handle with this {known_as}, a text of the form {shape}. Makes no call.\n\n# Errors\n\n\
         If the text has another form, or one of its values is empty."
    ));
    Some(quote! {
        impl #name {
            #getter_doc
            pub fn #getter(&self) -> String {
                runtime::handle_text(#template, &[#(self.#values.as_str()),*])
            }
        }

        impl #client {
            #maker_doc
            pub fn #maker(&self, #getter: impl AsRef<str>) -> Result<#name, runtime::Error> {
                let [#(#values),*] = runtime::handle_values(#wire_name, #template, #getter.as_ref())?;
                Ok(self.#method(#(#ordered),*))
            }
        }
    })
}

/// The methods that an operation has on handles: those that bind its path, and those whose text one
/// of its fields takes.
pub(super) fn methods(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let bound = api
        .handles_of(operation)
        .filter_map(|handle| method(api, handle, operation));
    let lent = api
        .lenders_of(operation)
        .filter_map(|(handle, field)| lent(api, handle, operation, field));
    bound.chain(lent).collect()
}

/// The method of an operation that takes the text of a handle in a field.
fn lent(api: &Api, handle: &Handle, operation: &Operation, field: &str) -> Option<TokenStream> {
    let getter = ident(&handle.text.as_ref()?.name);
    let field = operation.fields().find(|known| known.wire_name == field)?;
    let is_it = |other: &Field| std::ptr::eq(other, field);
    let (name, client) = (
        ident(&handle.name),
        ident(&api.client_of(&operation.path).name),
    );
    let (method, type_name) = (ident(&operation.method_name), ident(&operation.type_name));
    let value = match field.ty {
        Type::List(_) => quote!([self.#getter()]),
        _ => quote!(self.#getter()),
    };
    let arguments = required::arguments(api, operation, is_it);
    let values = required::names(operation, |other| is_it(other).then(|| value.clone()));
    let setter = ident(&field.name);
    let set = (!field.required).then(|| quote!(.#setter(#value)));
    let doc = format!(
        " [`{}::{}`] with {} of the handle.",
        api.client_of(&operation.path).name,
        operation.method_name,
        docs::code(&field.wire_name),
    );
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated] #[allow(deprecated)]));
    Some(quote! {
        impl #name {
            #[doc = #doc]
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #type_name {
                #client::from(self.client.connection.clone()).#method(#(#values),*) #set
            }
        }
    })
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
