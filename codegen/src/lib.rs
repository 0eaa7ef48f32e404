//! Turns an OpenAPI description into the generated part of a Rust SDK.
//!
//! ```text
//! document ──adapt──▶ document ──lower──▶ model ──passes──▶ model ──render──▶ files ──emit──▶ directory
//! ```
//!
//! Each arrow is a function: [`lower::lower`], [`passes::run`], [`render::render`],
//! [`emit::write`] or [`emit::check`]. [`load`] and [`generate`] put them in a row.

#![deny(missing_docs)]

pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod lower;
pub mod model;
pub mod names;
pub mod passes;
pub mod pointer;
pub mod render;
pub mod source;
mod stack;
pub mod summary;
pub mod validate;

use std::path::Path;

use diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use document::Document;
use model::Api;
use render::Files;
use source::Source;

/// A description that was read, or what is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The model; `None` if there are errors among the diagnostics.
    pub api: Option<Api>,
    /// Everything there is to complain about.
    pub diagnostics: Diagnostics,
    /// The text, to draw the diagnostics with.
    pub source: Source,
}

/// Reads a description as it lies in a file, whatever its bytes are; `name` is what diagnostics call
/// it.
pub fn load_bytes(name: &str, bytes: Vec<u8>) -> Loaded {
    stack::deep(|| finish(document::decode(name, bytes).and_then(Document::parse)))
}

/// Reads a description as it lies in a file, with the files in its folder that it refers to.
pub fn load_file(name: &str, bytes: Vec<u8>, folder: &Path) -> Loaded {
    stack::deep(|| {
        let read = document::decode(name, bytes).and_then(Document::parse);
        finish(read.and_then(|document| document.with_files(folder)))
    })
}

/// Reads a description into a complete model. It has no other files.
pub fn load(source: Source) -> Loaded {
    stack::deep(|| finish(Document::parse(source)))
}

fn finish(read: Result<Document, (Source, Diagnostics)>) -> Loaded {
    let mut document = match read {
        Ok(document) => document,
        Err((source, diagnostics)) => {
            return Loaded {
                api: None,
                diagnostics,
                source,
            };
        }
    };
    let source = document.source().clone();
    let verdict = validate::validate(&document);
    let mut diagnostics = verdict.diagnostics;
    if !verdict.is_readable {
        diagnostics.sort();
        return Loaded {
            api: None,
            diagnostics,
            source,
        };
    }
    diagnostics.extend(document.adapt());
    let (mut api, complaints) = lower::lower(&document);
    diagnostics.extend(complaints);
    if diagnostics.has_errors() {
        diagnostics.sort();
        return Loaded {
            api: None,
            diagnostics,
            source,
        };
    }
    passes::run(&mut api);
    // An example is good if it can be written as a call, which the complete model knows.
    for misfit in render::example::sift(&mut api) {
        let pointer = misfit.pointer.unwrap_or_default();
        let message = format!("this example is left out: {}", misfit.message);
        diagnostics.push(Diagnostic {
            code: Code::Example,
            hint: Some("mend the value, or the schema that it does not fit".to_owned()),
            ..document.diagnostic(Severity::Warning, &pointer, message)
        });
    }
    diagnostics.sort();
    Loaded {
        api: Some(api),
        diagnostics,
        source,
    }
}

/// Renders a model into files, all in memory.
pub fn generate(api: &Api) -> Files {
    render::render(api)
}
