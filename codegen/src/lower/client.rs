//! The names of the client and its crate: the extension `x-client` of `info`.

use serde::Deserialize;

use super::context::Context;
use super::features::check_feature;
use crate::document::Value;
use crate::model::{Client, Operation};
use crate::pointer::Pointer;

/// The name of the client where the document gives none.
const DEFAULT_NAME: &str = "Api";

/// The most parts. Every operation is compared with each of them.
const MAX_PARTS: usize = 500;

/// The extension: the name alone, or this.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    name: Option<String>,
    #[serde(rename = "crate")]
    crate_path: Option<String>,
    description: Option<String>,
    example: Option<String>,
    features: Option<String>,
    #[serde(default)]
    parts: Vec<PartDeclaration>,
}

/// One entry of `parts`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartDeclaration {
    name: String,
    path: String,
    description: Option<String>,
    example: Option<String>,
}

/// The content of the extension.
pub(super) struct Outside {
    pub client: Client,
    pub parts: Vec<Client>,
    pub crate_path: Option<String>,
    pub features: Option<String>,
}

/// Reads the extension.
pub(super) fn client(context: &Context<'_>, crate_path: Option<&str>) -> Outside {
    let pointer = Pointer::root().child("info").child("x-client");
    let declaration = match context.node(&pointer).map(|node| &node.value) {
        None => Declaration::default(),
        Some(Value::String(name)) => Declaration {
            name: Some(name.clone()),
            ..Declaration::default()
        },
        Some(_) => context.piece(&pointer).unwrap_or_default(),
    };
    if let Some(path) = &declaration.crate_path
        && !is_path(path)
    {
        let message = format!("`{path}` is not the path of a crate");
        let hint = "write the name that a program imports by, such as `my_sdk`";
        context.error(&pointer.child("crate"), message, hint);
    }
    if let Some(name) = &declaration.features {
        check_feature(context, name, &pointer.child("features"));
    }
    let client = Client {
        wire_name: declaration.name.unwrap_or_else(|| DEFAULT_NAME.to_owned()),
        description: declaration.description,
        example: declaration.example,
        ..Client::default()
    };
    let parts = declaration.parts.into_iter().map(|part| Client {
        wire_name: part.name,
        description: part.description,
        example: part.example,
        path: part.path,
        ..Client::default()
    });
    let parts: Vec<Client> = parts.collect();
    check_parts(context, &client, &parts, &pointer.child("parts"));
    let mut parts = parts;
    parts.truncate(MAX_PARTS);
    Outside {
        client,
        parts,
        crate_path: crate_path.map(str::to_owned).or(declaration.crate_path),
        features: declaration.features,
    }
}

/// Two structs of one name, or two for one path, leave open which is meant.
fn check_parts(context: &Context<'_>, client: &Client, parts: &[Client], pointer: &Pointer) {
    if parts.len() > MAX_PARTS {
        let message = format!("there are more than {MAX_PARTS} parts");
        let hint = "let one part have the operations of several";
        return context.limit(pointer, message, hint);
    }
    for (index, part) in parts.iter().enumerate() {
        let at = pointer.index(index);
        let mut earlier = std::iter::once(client).chain(&parts[..index]);
        if !part.path.starts_with('/') || part.path.contains('{') {
            let message = format!("`{}` is not what a path begins with", part.path);
            let hint = "write a path from the first slash on, without values in braces";
            context.error(&at.child("path"), message, hint);
        } else if let Some(other) = earlier.clone().find(|other| other.path == part.path) {
            let message = format!("`{}` has the operations below it already", other.wire_name);
            context.error(&at.child("path"), message, "name each path once");
        }
        if earlier.any(|other| other.wire_name == part.wire_name) {
            let message = format!("two clients are called `{}`", part.wire_name);
            context.error(&at.child("name"), message, "give each a name of its own");
        }
    }
}

/// A part without operations is a struct that nobody can do anything with.
pub(super) fn check_parts_are_used(
    context: &Context<'_>,
    parts: &[Client],
    operations: &[Operation],
) {
    let pointer = Pointer::root()
        .child("info")
        .child("x-client")
        .child("parts");
    for (index, part) in parts.iter().enumerate() {
        if !operations.iter().any(|operation| part.makes(operation)) {
            let message = format!("no operation is below `{}`", part.path);
            let hint = "a part names the path that its operations begin with";
            context.warning(&pointer.index(index), message, hint);
        }
    }
}

/// Checks that each client that shows an example has the operation of it.
pub(super) fn check_examples(context: &Context<'_>, outside: &Outside, operations: &[Operation]) {
    let pointer = Pointer::root().child("info").child("x-client");
    let parts = outside.parts.iter().enumerate();
    let parts = parts.map(|(index, part)| (part, pointer.child("parts").index(index)));
    for (client, at) in std::iter::once((&outside.client, pointer.clone())).chain(parts) {
        let Some(id) = &client.example else {
            continue;
        };
        let has_example = operations.iter().any(|operation| {
            operation.id == *id && client.makes(operation) && !operation.examples.is_empty()
        });
        if !has_example {
            let message = format!("no operation `{id}` of this client has an example");
            let hint = "name an operation of the client, and give it an example";
            context.warning(&at.child("example"), message, hint);
        }
    }
}

/// Returns true for words joined by `::`, which can follow `use`.
pub(crate) fn is_path(text: &str) -> bool {
    text.split("::").all(|word| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !crate::names::is_keyword(word)
    })
}
