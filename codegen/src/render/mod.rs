//! Model to Rust: one small module for each construct.
//!
//! Rendered code is data for the runtime to execute. Whatever could be the same for every
//! operation or type stands in the runtime, so that mending it changes no generated line.

mod answers;
mod builder;
mod choices;
mod clients;
pub(crate) mod docs;
mod enums;
pub mod example;
mod fields;
mod handles;
mod index;
pub(crate) mod item;
mod items;
mod operation_docs;
mod operations;
mod paging;
pub(crate) mod print;
mod required;
mod secrets;
mod shapes;
pub(crate) mod size;
mod structs;
mod types;
mod unions;
mod users;

use std::collections::{BTreeMap, BTreeSet, HashSet};

pub(crate) use self::items::items;

use self::secrets::Secrets;
use self::users::Users;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::model::{Api, Operation, Tag, TypeDef, TypeKind};

/// Generated files by their path below the output directory, with `/` between its parts.
pub type Files = BTreeMap<String, String>;

/// Renders a whole API. Output depends on nothing but the model.
pub fn render(api: &Api) -> Files {
    files(api, false, &|_| true, &print::file)
}

/// Renders a whole API with a builder of the client, for a crate in which nobody writes one by hand.
pub fn render_with_builder(api: &Api) -> Files {
    files(api, true, &|_| true, &print::file)
}

/// Renders those files of types and operations that are asked for, and their indexes.
pub(crate) fn some(api: &Api, is_wanted: impl Fn(&str) -> bool + Sync) -> Files {
    files(api, false, &is_wanted, &print::file)
}

/// Renders and prints a whole crate, reads it again, and returns what is not as it was rendered.
///
/// Each entry names a file and what is wrong with it. There are none, whatever the description says:
/// tests and the fuzzer hold that.
pub fn misprints(api: &Api) -> Vec<String> {
    let checked = files(api, true, &|_| true, &print::misprint);
    let wrong = checked
        .into_iter()
        .filter_map(|(path, wrong)| Some(format!("{path}: {}", wrong?)));
    wrong.collect()
}

/// Renders the files that are wanted. `finish` makes of their tokens what is asked for.
fn files<T: Send>(
    api: &Api,
    has_builder: bool,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
    finish: &(dyn Fn(TokenStream) -> T + Sync),
) -> BTreeMap<String, T> {
    let mut files = BTreeMap::new();
    let mut used = BTreeSet::new();
    for (path, item) in item_files(api, is_wanted, finish) {
        used.extend(item.words);
        files.insert(path, item.file);
    }
    let builder = has_builder.then(|| ("builder.rs".to_owned(), builder::render(api)));
    let indexes = index::render(api, &used, has_builder).into_iter();
    for (path, tokens) in indexes.chain(builder) {
        if is_wanted(&path) {
            files.insert(path, finish(tokens));
        }
    }
    files
}

/// A file of one item, and the words that the index of the types must bring into scope for it.
struct ItemFile<T> {
    file: T,
    words: BTreeSet<&'static str>,
}

/// What one file is about.
enum Subject<'a> {
    Type(&'a TypeDef),
    Operation(&'a Operation),
}

/// The files of types and operations that are wanted. Printing is most of the work, so that all
/// cores share it; the files do not depend on each other.
fn item_files<T: Send>(
    api: &Api,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
    finish: &(dyn Fn(TokenStream) -> T + Sync),
) -> Vec<(String, ItemFile<T>)> {
    let users = Users::new(api);
    let secrets = Secrets::new(api);
    let names: HashSet<&str> = api
        .types
        .values()
        .map(|other| other.name.as_str())
        .collect();
    let subjects: Vec<(String, Subject<'_>)> =
        subjects(api).filter(|(path, _)| is_wanted(path)).collect();
    let count = subjects.len();
    let item = |index: usize| {
        let (path, subject) = &subjects[index];
        let (tokens, words) = match subject {
            Subject::Type(definition) => render_type(api, &users, &names, definition),
            Subject::Operation(operation) => (
                operations::render(api, &secrets, operation),
                BTreeSet::new(),
            ),
        };
        let file = finish(tokens);
        (path.clone(), ItemFile { file, words })
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
    let tags: BTreeMap<&str, &Tag> = api
        .tags
        .iter()
        .map(|tag| (tag.name.as_str(), tag))
        .collect();
    let types = api
        .types
        .values()
        .map(|definition| (items::type_file(definition), Subject::Type(definition)));
    let operations = api.operations.iter().map(move |operation| {
        let file = items::operation_file(tags[operation.tag.as_str()], operation);
        (file, Subject::Operation(operation))
    });
    types.chain(operations)
}

/// The tokens of the file of a type, and the words that the index must bring into scope.
fn render_type(
    api: &Api,
    users: &Users<'_>,
    names: &HashSet<&str>,
    definition: &TypeDef,
) -> (TokenStream, BTreeSet<&'static str>) {
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
    let words = index::IMPORTS.into_iter().filter(imported).collect();
    (quote::quote!(#imports #doc #body), words)
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
