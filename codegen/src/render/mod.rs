//! Model to Rust: one small module for each construct.
//!
//! Rendered code is data for the runtime to execute. Whatever could be the same for every
//! operation or type stands in the runtime, so that mending it changes no generated line.

mod docs;
mod enums;
pub mod example;
mod fields;
mod index;
mod operations;
mod structs;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::model::{Api, TypeDef, TypeKind};

/// Generated files by their path below the output directory, with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// Renders a whole API. Output depends on nothing but the model.
pub fn render(api: &Api) -> Files {
    let mut files = Files::new();
    let mut used = BTreeSet::new();
    for (path, rendered) in render_items(api) {
        if path.starts_with("types/") {
            used.extend(rendered.words);
        }
        files.insert(path, rendered.text);
    }
    for (path, tokens) in index::render(api, &used) {
        files.insert(path, crate::emit::format(tokens));
    }
    files
}

/// A formatted file, and the words that its index must bring into scope.
struct Rendered {
    text: String,
    words: BTreeSet<&'static str>,
}

/// The files of all types and operations. Formatting is most of the work, so that all cores
/// share it; the files do not depend on each other.
fn render_items(api: &Api) -> Vec<(String, Rendered)> {
    let modules: BTreeMap<&str, &str> = api
        .tags
        .iter()
        .map(|tag| (tag.name.as_str(), tag.module.as_str()))
        .collect();
    let types: Vec<&TypeDef> = api.types.values().collect();
    let count = types.len() + api.operations.len();
    let item = |index: usize| match types.get(index) {
        Some(definition) => (
            format!("types/{}.rs", definition.module),
            render_type(api, definition),
        ),
        None => {
            let operation = &api.operations[index - types.len()];
            let tag = modules[operation.tag.as_str()];
            (
                format!("operations/{tag}/{}.rs", operation.module),
                finish(operations::render(api, operation)),
            )
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            if index >= count {
                return done;
            }
            done.push(item(index));
        }
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    })
}

fn render_type(api: &Api, definition: &TypeDef) -> Rendered {
    let body = match &definition.kind {
        TypeKind::Struct(object) => structs::render(api, definition, object),
        TypeKind::Enum(words) => enums::render(definition, words),
    };
    let mut idents = BTreeSet::new();
    collect_idents(body.clone(), &mut idents);
    let others = api.types.values().map(|other| other.name.as_str());
    let needs_parent = others
        .filter(|name| *name != definition.name)
        .chain(index::IMPORTS)
        .any(|name| idents.contains(name));
    let imports = needs_parent.then(|| {
        quote::quote!(
            use super::*;
        )
    });
    finish(quote::quote!(#imports #body))
}

fn finish(tokens: TokenStream) -> Rendered {
    let mut idents = BTreeSet::new();
    collect_idents(tokens.clone(), &mut idents);
    let words = index::IMPORTS
        .into_iter()
        .filter(|word| idents.contains(*word))
        .collect();
    Rendered {
        text: crate::emit::format(tokens),
        words,
    }
}

fn collect_idents(tokens: TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                into.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_idents(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// An identifier; names of the model that are keywords get their `r#` here.
fn ident(name: &str) -> Ident {
    if crate::names::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}
