//! A program that decodes values as the types of a generated crate, and encodes them again.

use std::error::Error;

use codegen::model::{Answer, Api};
use proc_macro2::Ident;
use quote::{format_ident, quote};

/// Renders the program. It knows each type by the JSON pointer of its schema, and the response of an
/// operation by the pointer of the operation.
///
/// # Errors
/// If the rendered text is not Rust.
pub fn render(api: &Api, crate_path: &str) -> Result<String, Box<dyn Error>> {
    let package = format_ident!("{crate_path}");
    let types = api.types.values().map(|definition| {
        let (pointer, name) = (definition.pointer.to_string(), ident(&definition.name));
        quote!((#pointer, samples::again::<#package::types::#name>))
    });
    let responses = api
        .operations
        .iter()
        .filter(|operation| matches!(operation.answer, Answer::Json(_)));
    let responses = responses.filter_map(|operation| {
        let tag = api.tags.iter().find(|tag| tag.name == operation.tag)?;
        let pointer = operation.pointer.to_string();
        let (module, name) = (ident(&tag.module), ident(&operation.type_name));
        Some(quote! {
            (#pointer, samples::response_again::<#package::operations::#module::#name>)
        })
    });
    let tokens = quote! {
        #![allow(deprecated)]
        #![recursion_limit = "4096"]
        use std::process::ExitCode;
        use round_trip::samples::{self, Known};

        const KNOWN: &[Known] = &[#(#types,)* #(#responses),*];

        fn main() -> ExitCode {
            samples::run(KNOWN)
        }
    };
    let file = prettyplease::unparse(&syn::parse2(tokens)?);
    Ok(format!(
        "//! Every type, decoded and encoded. Written by `call-writer`.\n\n{file}"
    ))
}

fn ident(name: &str) -> Ident {
    codegen::render::ident(name)
}
