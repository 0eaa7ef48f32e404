//! Handles: structs that hold the path values of an object of the API, and the operations on it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::item::{Input, Method, Receiver};
use super::{docs, ident, required, secrets};
use crate::lower::template_names;
use crate::model::{Api, Field, Handle, Operation, TextForm, Type};

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
    let struct_doc = docs::described(&about(handle));
    let maker = maker(handle);
    let getter = text_getter(handle).map(|getter| quote!(impl #name { #getter }));
    let text_maker = text_maker(handle).map(|maker| quote!(impl #client { #maker }));
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

        #getter

        #text_maker
    }
}

fn about(handle: &Handle) -> String {
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
        .doc(move || docs::described(&format!("{} Makes no call.", about(handle))))
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

/// Describes the method that returns a handle as one text, if the handle has a text form.
pub(super) fn text_getter(handle: &Handle) -> Option<Method<'_>> {
    let form = handle.text.as_ref()?;
    let getter = Method::new(&form.name, Receiver::Reference, quote!(String))
        .doc(|| {
            let (known_as, shape) = (docs::code(&form.wire_name), docs::code(&form.template));
            docs::markdown(&format!("The {known_as} of the object: {shape}."))
        })
        .body(|| {
            let (template, values) = (&form.template, text_values(handle, form));
            quote!(runtime::handle_text(#template, &[#(self.#values.as_str()),*]))
        });
    Some(getter)
}

/// Describes the method of the client that makes a handle from its text form, if it has one.
pub(super) fn text_maker(handle: &Handle) -> Option<Method<'_>> {
    let form = handle.text.as_ref()?;
    let name = ident(&handle.name);
    let result = quote!(Result<#name, runtime::Error>);
    let maker = Method::new(&form.maker_name, Receiver::Reference, result)
        .arguments([Input::new(&form.name, quote!(impl AsRef<str>))])
        .doc(|| {
            let (known_as, shape) = (docs::code(&form.wire_name), docs::code(&form.template));
            docs::markdown(&format!(
                "The handle with this {known_as}, a text of the form {shape}. Makes no call.\n\n\
                 # Errors\n\nIf the text has another form, or one of its values is empty."
            ))
        })
        .body(|| {
            let (method, text) = (ident(&handle.method_name), ident(&form.name));
            let (wire_name, template) = (&form.wire_name, &form.template);
            let values = text_values(handle, form);
            let ordered = handle.names.iter().map(|name| ident(name));
            quote! {
                let [#(#values),*] = runtime::handle_values(#wire_name, #template, #text.as_ref())?;
                Ok(self.#method(#(#ordered),*))
            }
        });
    Some(maker)
}

/// The names of the values in the text form of a handle, in their order there.
fn text_values(handle: &Handle, form: &TextForm) -> Vec<Ident> {
    template_names(&form.template)
        .into_iter()
        .filter_map(|value| {
            let index = handle.parameters.iter().position(|known| known == value)?;
            Some(ident(&handle.names[index]))
        })
        .collect()
}

/// Describes the methods that an operation has on the handles that bind its path.
pub(super) fn methods<'a>(api: &'a Api, operation: &'a Operation) -> Vec<(&'a Handle, Method<'a>)> {
    let handles = api.handles_of(operation);
    handles
        .map(|handle| (handle, method(api, handle, operation)))
        .collect()
}

/// Describes the methods that an operation has on the handles whose text one of its fields takes.
pub(super) fn lent_methods<'a>(
    api: &'a Api,
    operation: &'a Operation,
) -> Vec<(&'a Handle, Method<'a>)> {
    let lenders = api.lenders_of(operation);
    lenders
        .filter_map(|(handle, field)| Some((handle, lent(api, handle, operation, field)?)))
        .collect()
}

fn lent<'a>(
    api: &'a Api,
    handle: &'a Handle,
    operation: &'a Operation,
    field: &str,
) -> Option<Method<'a>> {
    let getter = ident(&handle.text.as_ref()?.name);
    let field = operation.fields().find(|known| known.wire_name == field)?;
    let is_it = move |other: &Field| std::ptr::eq(other, field);
    let type_name = ident(&operation.type_name);
    let deprecated = quote!(#[deprecated] #[allow(deprecated)]);
    let method = Method::new(
        &operation.method_name,
        Receiver::Reference,
        quote!(#type_name),
    )
    .arguments(required::arguments(api, operation, is_it))
    .deprecated(operation.deprecated.then_some(deprecated))
    .doc(move || {
        let doc = format!(
            " [`{}::{}`] with {} of the handle.",
            api.client_of(&operation.path).name,
            operation.method_name,
            docs::code(&field.wire_name),
        );
        quote!(#[doc = #doc])
    })
    .body(move || {
        let value = match field.ty {
            Type::List(_) => quote!([self.#getter()]),
            _ => quote!(self.#getter()),
        };
        let client = ident(&api.client_of(&operation.path).name);
        let method = ident(&operation.method_name);
        let values = required::names(operation, |other| is_it(other).then(|| value.clone()));
        let setter = ident(&field.name);
        let set = (!field.required).then(|| quote!(.#setter(#value)));
        quote!(#client::from(self.client.connection.clone()).#method(#(#values),*) #set)
    });
    Some(method)
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
