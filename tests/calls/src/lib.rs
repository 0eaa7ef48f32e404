//! Calls of generated operations, as a user would write them.
//!
//! The values come from `spec-document`, which reads the description by itself; only the names of
//! methods and types come from the generator.

pub mod program;
pub mod types;

use std::error::Error;

use codegen::model::{Api, Body, ExampleValue, Json, Location, Operation, Type};
use codegen::pointer::Pointer;
use codegen::render::example;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use spec_document::{Document, Place, RequestSample};

/// The operation of the model that a sample is for. The two readers know it by its place in the
/// document: an id it need not have.
///
/// # Errors
/// If the model has no such operation.
pub fn operation<'a>(
    api: &'a Api,
    document: &Document,
    id: &str,
) -> Result<&'a Operation, Box<dyn Error>> {
    let known = document.operation(id)?;
    let at = Pointer::root()
        .child("paths")
        .child(&known.path)
        .child(&known.method.to_ascii_lowercase());
    let mut operations = api.operations.iter();
    let here = operations.clone().find(|other| other.pointer == at);
    // A path may be described elsewhere.
    let found = here.or_else(|| {
        operations.find(|other| other.path == known.path && other.method.as_str() == known.method)
    });
    found.ok_or_else(|| format!("the model has no operation `{id}`").into())
}

/// A line that makes the client of an operation of a `connection`, in the variable that calls of it are
/// written with.
pub fn client(api: &Api, crate_path: &str, operation: &Operation) -> TokenStream {
    let package = format_ident!("{crate_path}");
    let variable = example::client_variable(api, operation);
    let name = codegen::render::ident(&api.client_of(&operation.path).name);
    quote!(let #variable = #package::#name::from(connection.clone());)
}

/// The call that a sample describes.
///
/// # Errors
/// If its values are none that the operation takes.
pub fn call(
    api: &Api,
    crate_path: &str,
    operation: &Operation,
    sample: &RequestSample,
) -> Result<TokenStream, Box<dyn Error>> {
    let id = &sample.operation;
    let nowhere = Pointer::root();
    let mut values: Vec<ExampleValue> = Vec::new();
    for parameter in &sample.parameters {
        let location = match parameter.place {
            Place::Path => Location::Path,
            Place::Query => Location::Query,
            Place::Header => Location::Header,
            Place::Cookie => Location::Cookie,
        };
        let (name, value) = (&parameter.name, Json::from(&parameter.value));
        let given = operation.parameter_values(location, name, value, &nowhere);
        values.extend(given.ok_or_else(|| format!("`{name}` of `{id}` is not an object"))?);
    }
    // A form without named parts has no value that could be given.
    let has_parts = !matches!(&operation.body, Body::Multipart(form) if form.fields.is_empty());
    if let Some(body) = sample.body.as_ref().filter(|_| has_parts) {
        let fields = operation.body_values(Json::from(body), &nowhere);
        let fields = fields.ok_or_else(|| format!("the body of `{id}` is not an object"))?;
        values.extend(fields.into_iter().map(|field| in_list(operation, field)));
    }
    example::call(api, crate_path, operation, &values)
        .map_err(|misfit| format!("{id}: {}", misfit.message).into())
}

/// One file, where several may be given.
fn in_list(operation: &Operation, mut given: ExampleValue) -> ExampleValue {
    let files = Type::List(Box::new(Type::File));
    let mut fields = operation.body.fields().iter();
    let takes_files = fields.any(|field| field.wire_name == given.wire_name && field.ty == files);
    if takes_files && !matches!(given.value, Json::List(_)) {
        given.value = Json::List(vec![given.value]);
    }
    given
}
