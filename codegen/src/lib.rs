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
pub mod summary;

use diagnostic::{Diagnostic, Diagnostics, Severity};
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

/// Reads a description into a complete model.
pub fn load(source: Source) -> Loaded {
    let mut document = match Document::parse(source) {
        Ok(document) => document,
        Err((source, diagnostics)) => {
            return Loaded {
                api: None,
                diagnostics,
                source,
            };
        }
    };
    let mut diagnostics = Diagnostics::default();
    document
        .adapt()
        .into_iter()
        .for_each(|found| diagnostics.push(found));
    let (mut api, complaints) = lower::lower(&document);
    complaints
        .iter()
        .for_each(|found| diagnostics.push(found.clone()));
    let source = document.source().clone();
    if diagnostics.has_errors() {
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
            hint: Some("mend the value, or the schema that it does not fit".to_owned()),
            ..document.diagnostic(Severity::Warning, &pointer, message)
        });
    }
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
