//! One function for each call.

use std::error::Error;

use codegen::model::{Api, ExampleValue, Json, Location, Operation};
use codegen::pointer::Pointer;
use codegen::render::example;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use spec_document::{Document, Place, RequestSample, Variant};

pub(crate) fn render(api: &Api, document: &Document) -> Result<String, Box<dyn Error>> {
    let mut functions = Vec::new();
    let mut entries = Vec::new();
    let mut decoders = Vec::new();
    for operation in document.operations() {
        let id = &operation.id;
        let known = api.operations.iter().find(|known| known.id == *id);
        let known = known.ok_or_else(|| format!("the model has no operation `{id}`"))?;
        for variant in Variant::ALL {
            let sample = document.request_sample(id, variant)?;
            let call = call(api, &sample)?;
            let client = client(api, known);
            let name = format_ident!("{}_{}", known.method_name, variant.to_string());
            functions.push(quote! {
                fn #name(connection: &chat_sdk::Connection) -> Result<Sending, Box<dyn std::error::Error>> {
                    #client
                    Ok(send(#call))
                }
            });
            let variant = format_ident!("{variant:?}");
            entries.push(quote!(Case {
                operation: #id,
                variant: Variant::#variant,
                call: #name,
            }));
        }
        let tag = api.tags.iter().find(|tag| tag.name == known.tag);
        let module = format_ident!("{}", tag.map(|tag| tag.module.as_str()).unwrap_or_default());
        let name = format_ident!("{}", known.type_name);
        decoders.push(quote!((#id, decode::<chat_sdk::operations::#module::#name>)));
    }
    let tokens = quote! {
        /// Every call: each operation in each variant.
        pub const CASES: &[Case] = &[#(#entries),*];

        /// How the answer of each operation is decoded and read back as JSON.
        pub const DECODERS: &[(&str, Decoder)] = &[#(#decoders),*];

        #(#functions)*
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// A line that makes the client of an operation, in the variable that calls of it are written with.
pub(crate) fn client(api: &Api, operation: &Operation) -> TokenStream {
    let variable = example::client_variable(api, operation);
    let name = format_ident!("{}", api.client_of(&operation.path).name);
    quote!(let #variable = chat_sdk::#name::from(connection.clone());)
}

/// The call that a sample describes.
pub(crate) fn call(api: &Api, sample: &RequestSample) -> Result<TokenStream, Box<dyn Error>> {
    let id = &sample.operation;
    let operation = api.operations.iter().find(|known| known.id == *id);
    let operation = operation.ok_or_else(|| format!("the model has no operation `{id}`"))?;
    let nowhere = Pointer::root();
    let parameters = sample.parameters.iter().map(|parameter| ExampleValue {
        location: Some(match parameter.place {
            Place::Path => Location::Path,
            Place::Query => Location::Query,
            Place::Header => Location::Header,
        }),
        wire_name: parameter.name.clone(),
        value: Json::from(&parameter.value),
        pointer: nowhere.clone(),
    });
    let mut values: Vec<ExampleValue> = parameters.collect();
    if let Some(body) = &sample.body {
        let fields = operation.body_values(Json::from(body), &nowhere);
        values.extend(fields.ok_or_else(|| format!("the body of `{id}` is not an object"))?);
    }
    example::call(api, "chat_sdk", operation, &values)
        .map_err(|misfit| format!("{id}: {}", misfit.message).into())
}
