//! A program that calls every operation of a generated crate.

use std::error::Error;
use std::path::Path;

use codegen::model::{Answer, Api, Credential, Operation, Success};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use spec_document::{Document, RequestSample, Variant};

/// Renders the program. `spec` is where it finds the description when it runs.
///
/// # Errors
/// If what was rendered is no Rust.
pub fn render(
    api: &Api,
    document: &Document,
    crate_path: &str,
    spec: &Path,
) -> Result<String, Box<dyn Error>> {
    let package = format_ident!("{crate_path}");
    let mut functions = Vec::new();
    let mut cases = Vec::new();
    let mut unwritten = Vec::new();
    for (index, operation) in document.operations().iter().enumerate() {
        let id = &operation.id;
        let samples = match document.request_samples(id, Variant::Full) {
            Ok(samples) => samples,
            Err(problem) => {
                let problem = problem.to_string();
                unwritten.push(quote!((#id, 0, #problem)));
                continue;
            }
        };
        let mut calls = Vec::new();
        for (position, sample) in samples.iter().enumerate() {
            match sending(api, crate_path, document, sample) {
                Ok(body) => {
                    let name = format_ident!("call_{index}_{position}");
                    functions.push(quote! {
                        fn #name(connection: &Connection) -> Called {
                            #body
                        }
                    });
                    calls.push(quote!((#position, #name)));
                }
                Err(problem) => {
                    let problem = problem.to_string();
                    unwritten.push(quote!((#id, #position, #problem)));
                }
            }
        }
        let schemes = operation.security.iter().map(|key| &key.scheme);
        cases.push(quote! {
            Case { operation: #id, schemes: &[#(#schemes),*], calls: &[#(#calls),*] }
        });
    }
    let connect = connect(api, &package);
    let spec = spec.display().to_string();
    let tokens = quote! {
        #![allow(deprecated)]
        #![recursion_limit = "4096"]
        use std::process::ExitCode;
        use round_trip::{Called, Case, Connection, Unwritten};

        const CASES: &[Case] = &[#(#cases),*];

        const UNWRITTEN: &[Unwritten] = &[#(#unwritten),*];

        fn main() -> ExitCode {
            round_trip::run(#spec, CASES, UNWRITTEN, connect)
        }

        #connect

        #(#functions)*
    };
    let file = prettyplease::unparse(&syn::parse2(tokens)?);
    Ok(format!(
        "//! Every operation, called with each of its samples. Written by `call-writer`.\n\n{file}"
    ))
}

/// The manifest of a program. `repository` is where this repository is, `package` the crate that the
/// program uses.
pub fn manifest(program: &str, package: &str, repository: &Path) -> String {
    let at = |path: &str| repository.join(path);
    format!(
        "[package]
name = \"{program}\"
edition = \"2024\"
publish = false

[dependencies]
{package} = {{ path = \"../{package}\", default-features = false, features = [\"serde-all\"] }}
round-trip = {{ path = {:?} }}
serde_json = \"1\"
",
        at("tests/round-trip"),
    )
}

/// The body of a function that sends a call, and says how its answer is read back.
fn sending(
    api: &Api,
    crate_path: &str,
    document: &Document,
    sample: &RequestSample,
) -> Result<TokenStream, Box<dyn Error>> {
    let operation = super::operation(api, document, &sample.operation)?;
    let call = super::call(api, crate_path, operation, sample)?;
    let read = match &operation.answer {
        Answer::ByStatus(successes) => by_status(api, crate_path, operation, successes),
        answer => read_back(answer),
    };
    let client = super::client(api, crate_path, operation);
    Ok(quote! {
        #client
        Ok(round_trip::send(#call, #read))
    })
}

/// The function that reads an answer back.
fn read_back(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Json(_) => quote!(round_trip::json),
        Answer::Text => quote!(round_trip::text),
        Answer::Bytes => quote!(round_trip::bytes),
        Answer::Empty | Answer::ByStatus(_) => quote!(round_trip::nothing),
    }
}

/// A function that reads back whichever of several answers came.
fn by_status(
    api: &Api,
    crate_path: &str,
    operation: &Operation,
    successes: &[Success],
) -> TokenStream {
    let package = ident(crate_path);
    let tag = api.tags.iter().find(|tag| tag.name == operation.tag);
    let module = tag.map(|tag| ident(&tag.module));
    let answers = ident(&operation.answer_name);
    let arms = successes.iter().map(|success| {
        let variant = ident(&success.name);
        match &success.answer {
            Answer::Empty => quote!(Answers::#variant => None),
            answer => {
                let read = read_back(answer);
                quote!(Answers::#variant(answer) => #read(answer))
            }
        }
    });
    quote! {
        |answer| {
            use #package::operations::#module::#answers as Answers;
            match answer {
                #(#arms,)*
                _ => None,
            }
        }
    }
}

/// A function that makes a client with the credentials of some of the security schemes that the
/// description knows. Two of them may have one header.
fn connect(api: &Api, package: &Ident) -> TokenStream {
    let client = ident(&api.client.name);
    let begin = match api.servers.first().filter(|server| server.is_absolute()) {
        Some(_) => quote!(#package::#client::builder().base_url(url)),
        None => quote!(#package::#client::builder(url)),
    };
    let credentials = api.security_schemes.iter().map(|scheme| {
        let (name, wire_name) = (ident(&scheme.name), &scheme.wire_name);
        let arguments = match scheme.credential {
            Credential::Basic => quote!("user", "password"),
            _ => quote!("credential"),
        };
        quote! {
            let builder = match schemes.contains(&#wire_name) {
                true => builder.#name(#arguments),
                false => builder,
            };
        }
    });
    quote! {
        fn connect(url: &str, schemes: &[&str]) -> Result<Connection, #package::Error> {
            let builder = #begin;
            #(#credentials)*
            Ok(builder.build()?.connection().clone())
        }
    }
}

fn ident(name: &str) -> Ident {
    codegen::render::ident(name)
}
