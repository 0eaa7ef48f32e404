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
mod imports;
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

use std::collections::BTreeMap;

pub(crate) use self::items::items;

use self::secrets::Secrets;
use self::users::Users;
use proc_macro2::{Ident, Span, TokenStream};

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
    let mut files = BTreeMap::from_iter(item_files(api, is_wanted, finish));
    let builder = has_builder.then(|| ("builder.rs".to_owned(), builder::render(api)));
    let indexes = index::render(api, has_builder).into_iter();
    for (path, tokens) in indexes.chain(builder) {
        if is_wanted(&path) {
            files.insert(path, finish(tokens));
        }
    }
    files
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
) -> Vec<(String, T)> {
    let users = Users::new(api);
    let secrets = Secrets::new(api);
    let subjects: Vec<(String, Subject<'_>)> =
        subjects(api).filter(|(path, _)| is_wanted(path)).collect();
    let count = subjects.len();
    let item = |index: usize| {
        let (path, subject) = &subjects[index];
        let tokens = match subject {
            Subject::Type(definition) => render_type(api, &users, definition),
            Subject::Operation(operation) => render_operation(api, &secrets, operation),
        };
        (path.clone(), finish(tokens))
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

/// The tokens of the file of a type.
fn render_type(api: &Api, users: &Users<'_>, definition: &TypeDef) -> TokenStream {
    let body = match &definition.kind {
        TypeKind::Struct(object) => structs::render(api, definition, object),
        TypeKind::Enum(words) => enums::render(definition, words),
        TypeKind::Union(union) => unions::render(api, definition, union),
        TypeKind::Choice(choice) => choices::render(api, definition, choice),
    };
    let imports = imports::of_type(api, definition, &body);
    let doc = structs::type_doc(definition, &users.sentences(definition));
    quote::quote!(#imports #doc #body)
}

/// The tokens of the file of an operation.
fn render_operation<'a>(
    api: &'a Api,
    secrets: &Secrets<'a>,
    operation: &'a Operation,
) -> TokenStream {
    let body = operations::render(api, secrets, operation);
    let imports = imports::of_operation(api, operation, &body);
    quote::quote!(#imports #body)
}

/// A name of the model as an identifier: one that is a keyword gets its `r#` here.
pub fn ident(name: &str) -> Ident {
    if crate::names::is_keyword(name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}
