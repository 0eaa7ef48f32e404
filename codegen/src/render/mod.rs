//! Model to Rust: one small module for each construct.
//!
//! Rendered code is data for the runtime to execute. Whatever could be the same for every
//! operation or type stands in the runtime, so that mending it changes no generated line.

pub(crate) mod answers;
mod builder;
pub(crate) mod choices;
mod clients;
pub(crate) mod docs;
mod enums;
pub mod example;
pub(crate) mod fields;
mod format;
mod handles;
mod index;
mod mentions;
mod operation_docs;
mod operations;
pub(crate) mod paging;
mod required;
mod secrets;
mod structs;
pub(crate) mod types;
mod unions;
mod users;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use self::secrets::Secrets;
use self::users::Users;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::model::{Api, Operation, TypeDef, TypeKind};

/// Generated files by their path below the output directory, with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// Renders a whole API. Output depends on nothing but the model.
pub fn render(api: &Api) -> Files {
    render_around(api, false)
}

/// The same with a builder of the client, for a crate in which nobody writes one by hand.
pub fn render_with_builder(api: &Api) -> Files {
    render_around(api, true)
}

fn render_around(api: &Api, has_builder: bool) -> Files {
    let mut files = Files::new();
    let mut used = BTreeSet::new();
    for (path, rendered) in render_items(api, |_| true) {
        used.extend(rendered.words);
        files.insert(path, rendered.text);
    }
    if has_builder {
        let text = format::format(builder::render(api));
        files.insert("builder.rs".to_owned(), text);
    }
    for (path, tokens) in index::render(api, &used, has_builder) {
        files.insert(path, format::format(tokens));
    }
    files
}

/// Renders those files of types and operations that are asked for, and the indexes without what only
/// other files need.
pub(crate) fn some(api: &Api, is_wanted: impl Fn(&str) -> bool + Sync) -> Files {
    let items = render_items(api, &is_wanted);
    let mut files: Files = items
        .into_iter()
        .map(|(path, rendered)| (path, rendered.text))
        .collect();
    for (path, tokens) in index::render(api, &BTreeSet::new(), false) {
        if is_wanted(&path) {
            files.insert(path, format::format(tokens));
        }
    }
    files
}

/// A formatted file, and the words that the index of the types must bring into scope for it.
struct Rendered {
    text: String,
    words: BTreeSet<&'static str>,
}

/// What one file is about.
enum Subject<'a> {
    Type(&'a TypeDef),
    Operation(&'a Operation),
}

/// The files of types and operations that are wanted. Formatting is most of the work, so that all
/// cores share it; the files do not depend on each other.
fn render_items(api: &Api, is_wanted: impl Fn(&str) -> bool) -> Vec<(String, Rendered)> {
    let users = Users::new(api);
    let secrets = Secrets::new(api);
    let names: HashSet<&str> = api
        .types
        .values()
        .map(|other| other.name.as_str())
        .collect();
    let items: Vec<(String, Subject<'_>)> =
        subjects(api).filter(|(path, _)| is_wanted(path)).collect();
    let count = items.len();
    let item = |index: usize| {
        let (path, subject) = &items[index];
        let rendered = match subject {
            Subject::Type(definition) => render_type(api, &users, &names, definition),
            Subject::Operation(operation) => Rendered {
                text: format::format(operations::render(api, &secrets, operation)),
                words: BTreeSet::new(),
            },
        };
        (path.clone(), rendered)
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

/// What there is a file about, by the path of the file.
fn subjects(api: &Api) -> impl Iterator<Item = (String, Subject<'_>)> {
    let modules: BTreeMap<&str, &str> = api
        .tags
        .iter()
        .map(|tag| (tag.name.as_str(), tag.module.as_str()))
        .collect();
    let types = api.types.values().map(|definition| {
        let path = format!("types/{}.rs", definition.module);
        (path, Subject::Type(definition))
    });
    let operations = api.operations.iter().map(move |operation| {
        let tag = modules[operation.tag.as_str()];
        let path = format!("operations/{tag}/{}.rs", operation.module);
        (path, Subject::Operation(operation))
    });
    types.chain(operations)
}

fn render_type(
    api: &Api,
    users: &Users<'_>,
    names: &HashSet<&str>,
    definition: &TypeDef,
) -> Rendered {
    let body = match &definition.kind {
        TypeKind::Struct(object) => structs::render(api, definition, object),
        TypeKind::Enum(words) => enums::render(definition, words),
        TypeKind::Union(union) => unions::render(api, definition, union),
        TypeKind::Choice(choice) => choices::render(api, definition, choice),
    };
    let mut idents = BTreeSet::new();
    collect_idents(body.clone(), &mut idents);
    let imported = |word: &&str| idents.contains(*word);
    let is_other = |word: &String| *word != definition.name && names.contains(word.as_str());
    let needs_parent = idents.iter().any(is_other) || index::IMPORTS.iter().any(imported);
    let imports = needs_parent.then(|| {
        quote::quote!(
            use super::*;
        )
    });
    let doc = structs::type_doc(definition, &users.sentences(definition, needs_parent));
    Rendered {
        text: format::format(quote::quote!(#imports #doc #body)),
        words: index::IMPORTS.into_iter().filter(imported).collect(),
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

/// A name of the model as an identifier: one that is a keyword gets its `r#` here.
pub fn ident(name: &str) -> Ident {
    if crate::names::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}
