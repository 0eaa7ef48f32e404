//! Turns an OpenAPI description into the generated part of a Rust SDK.
//!
//! ```text
//! document ──validate──▶ document ──lower──▶ model ──passes──▶ model ──render──▶ files ──emit──▶ directory
//! ```
//!
//! Each arrow is a function: [`validate::validate`], [`lower::lower`], [`passes::run`], [`render::render`],
//! [`emit::write`] or [`emit::check`]. [`load`] and [`generate`] put them in a row.

#![deny(missing_docs)]

mod checksum;
pub mod diagnostic;
pub mod document;
pub mod emit;
mod gaps;
pub mod lock;
pub mod lower;
pub mod manifest;
pub mod model;
pub mod names;
pub mod package;
pub mod passes;
pub mod pointer;
pub mod render;
pub mod review;
pub mod sanitize;
mod schema;
pub mod source;
mod stack;
pub mod summary;
pub mod validate;

use std::path::Path;

use diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use document::{Document, Unreadable};
use lock::Lock;
use model::Api;
use package::CrateName;
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

/// Reads a description as it lies in a file, whatever its bytes are; `name` is what diagnostics call
/// it.
pub fn load_bytes(name: &str, bytes: Vec<u8>) -> Loaded {
    stack::deep(|| {
        let read = document::decode(name, bytes).and_then(Document::parse);
        finish(read, &Lock::default(), None)
    })
}

/// Reads a description as it lies in a file, with the files in its folder that it refers to. Things are
/// called as they were.
pub fn load_file(name: &str, bytes: Vec<u8>, folder: &Path, locked: &Lock) -> Loaded {
    load_from(name, bytes, folder, locked, None)
}

/// The same for a crate that is generated as a whole.
pub fn load_crate(
    name: &str,
    bytes: Vec<u8>,
    folder: &Path,
    locked: &Lock,
    package: &CrateName,
) -> Loaded {
    load_from(name, bytes, folder, locked, Some(package))
}

/// The same for a document with errors, of which each costs only the field, operation or component that
/// it is in. What is left becomes the model. There is none if an error belongs to the whole document.
pub fn load_with_gaps(
    name: &str,
    bytes: Vec<u8>,
    folder: &Path,
    locked: &Lock,
    package: Option<&CrateName>,
) -> Loaded {
    let mut loaded = load_from(name, bytes, folder, locked, package);
    let mut errors = Diagnostics::default();
    while loaded.api.is_none() {
        let Some(mut document) = loaded.document.take() else {
            break;
        };
        errors.extend(loaded.diagnostics.only(Severity::Error));
        if !gaps::leave_out(&mut document, &loaded.diagnostics) {
            loaded.document = Some(document);
            break;
        }
        loaded = stack::deep(|| finish(Ok(document), locked, package));
    }
    loaded.diagnostics.extend(errors);
    loaded.diagnostics.sort();
    loaded
}

fn load_from(
    name: &str,
    bytes: Vec<u8>,
    folder: &Path,
    locked: &Lock,
    package: Option<&CrateName>,
) -> Loaded {
    stack::deep(|| {
        let read = document::decode(name, bytes).and_then(Document::parse);
        finish(
            read.and_then(|document| document.with_files(folder)),
            locked,
            package,
        )
    })
}

/// Reads a description into a complete model. It has no other files, and no names that have to be kept.
pub fn load(source: Source) -> Loaded {
    load_with(source, &Lock::default())
}

/// Reads a description without other files into a complete model, in which things are called as they
/// were.
pub fn load_with(source: Source, locked: &Lock) -> Loaded {
    stack::deep(|| finish(Document::parse(source), locked, None))
}

fn finish(
    read: Result<Document, Box<Unreadable>>,
    locked: &Lock,
    package: Option<&CrateName>,
) -> Loaded {
    let mut document = match read {
        Ok(document) => document,
        Err(unreadable) => {
            return refused(unreadable.diagnostics, unreadable.source, None);
        }
    };
    let crate_path = package.map(CrateName::path);
    let source = document.source().clone();
    let verdict = validate::validate(&document);
    let mut diagnostics = verdict.diagnostics;
    if !verdict.is_readable {
        diagnostics.sort();
        return refused(diagnostics, source, Some(document));
    }
    for (at, reference) in verdict.mended {
        document.set_reference(&at, reference);
    }
    let (mut api, complaints) = lower::lower(&document, crate_path.as_deref());
    diagnostics.extend(complaints);
    if diagnostics.has_errors() {
        diagnostics.sort();
        return refused(diagnostics, source, Some(document));
    }
    let names = passes::run(&mut api, locked);
    if let Some(excess) = render::size::excess(&api, source.text().len()) {
        diagnostics.push(Diagnostic {
            code: Code::Limit,
            hint: Some(excess.hint.to_owned()),
            ..document.diagnostic(Severity::Error, &excess.pointer, excess.message)
        });
        diagnostics.sort();
        return refused(diagnostics, source, Some(document));
    }
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
        document: Some(document),
        names,
    }
}

/// What is wrong with a description that nothing can be made of.
fn refused(diagnostics: Diagnostics, source: Source, document: Option<Document>) -> Loaded {
    Loaded {
        api: None,
        diagnostics,
        source,
        document,
        names: Lock::default(),
    }
}

/// Renders a model into files, all in memory.
pub fn generate(api: &Api) -> Files {
    render::render(api)
}

/// Renders a model into the files of a crate that is generated as a whole: with a builder of its
/// client.
pub fn generate_crate(api: &Api) -> Files {
    render::render_with_builder(api)
}
