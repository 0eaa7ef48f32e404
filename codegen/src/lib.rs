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
pub mod lock;
pub mod lower;
pub mod model;
pub mod names;
pub mod passes;
pub mod pointer;
pub mod render;
pub mod report;
pub mod source;
pub mod summary;

use diagnostic::{Diagnostic, Diagnostics, Severity};
use document::Document;
use lock::Lock;
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
    /// The tree with its positions; `None` if the text is neither YAML nor JSON.
    pub document: Option<Document>,
    /// The names that were given, as the lock that keeps them.
    pub names: Lock,
}

/// Reads a description into a complete model, without names that have to be kept.
pub fn load(source: Source) -> Loaded {
    load_with(source, &Lock::default())
}

/// Reads a description into a complete model, in which things are called as they were.
pub fn load_with(source: Source, locked: &Lock) -> Loaded {
    let mut document = match Document::parse(source) {
        Ok(document) => document,
        Err((source, diagnostics)) => {
            return Loaded {
                api: None,
                diagnostics,
                source,
                document: None,
                names: Lock::default(),
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
            document: Some(document),
            names: Lock::default(),
        };
    }
    let names = passes::run(&mut api, locked);
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
        document: Some(document),
        names,
    }
}

/// Renders a model into files, all in memory.
pub fn generate(api: &Api) -> Files {
    render::render(api)
}
