//! What shows the secrets of the description: types that have them, and calls that carry them.

use std::error::Error;

use codegen::model::{Api, TypeId};
use quote::{format_ident, quote};
use serde_json::Value;
use spec_document::{Document, Fill, Variant};

use crate::calls;

/// The format that declares a secret.
const PASSWORD: &str = "password";

pub(crate) fn render(api: &Api, document: &Document) -> Result<String, Box<dyn Error>> {
    let mut types = Vec::new();
    for name in document.schema_names() {
        let fields = secret_fields(document.schema(name)?);
        // The body of a request leaves no type behind unless something else refers to it.
        let known = api.types.get(&TypeId(name.to_owned()));
        if let Some(known) = known.filter(|_| !fields.is_empty()) {
            let rust_name = format_ident!("{}", known.name);
            types.push(quote!((#name, show::<chat_sdk::types::#rust_name>)));
        }
    }
    let mut functions = Vec::new();
    let mut calls = Vec::new();
    for operation in document.operations() {
        let id = &operation.id;
        let sample = document.request_sample(id, Variant::Full)?;
        let answer = match &operation.success.schema {
            Some(schema) => document.answer(schema, Fill::Full)?,
            None => Value::Null,
        };
        let body = sample.body.clone().unwrap_or_default();
        if !has_secret(&body) && !has_secret(&answer) {
            continue;
        }
        let known = call_writer::operation(api, document, id)?;
        let call = call_writer::call(api, "chat_sdk", known, &sample)?;
        let client = calls::client(api, known);
        let name = format_ident!("{}", known.method_name);
        functions.push(quote! {
            fn #name(connection: &chat_sdk::Connection) -> Result<Shown, Box<dyn std::error::Error>> {
                #client
                shown(#call)
            }
        });
        calls.push(quote!((#id, #name)));
    }
    let tokens = quote! {
        /// The types that have secrets, by the names of their schemas.
        pub const TYPES: &[(&str, Show)] = &[#(#types),*];

        /// The calls that carry secrets or are answered with some, by the ids of their operations.
        pub const CALLS: &[(&str, Call)] = &[#(#calls),*];

        #(#functions)*
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

fn secret_fields(schema: &Value) -> Vec<&str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.into_iter().flatten();
    let secret = properties.filter(|(_, property)| property["format"] == PASSWORD);
    secret.map(|(name, _)| name.as_str()).collect()
}

/// Returns true if a value made of the description has the value of a secret in it.
fn has_secret(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() == 22 && text.starts_with("secret"),
        Value::Array(items) => items.iter().any(has_secret),
        Value::Object(fields) => fields.values().any(has_secret),
        _ => false,
    }
}
