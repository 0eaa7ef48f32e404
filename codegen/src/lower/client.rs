//! What the generated code is called from outside: `x-client` in `info`.

use serde::Deserialize;

use super::Lowering;
use crate::document::Value;
use crate::model::{Client, Operation};
use crate::pointer::Pointer;

/// The name of the client where the document gives none.
const DEFAULT_NAME: &str = "Api";

/// How many parts there may be. Every operation is compared with each of them.
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

/// What the extension says.
pub(super) struct Outside {
    pub client: Client,
    pub parts: Vec<Client>,
    pub crate_path: Option<String>,
    pub features: Option<String>,
}

impl Lowering<'_> {
    pub(super) fn client(&mut self) -> Outside {
        let pointer = Pointer::root().child("info").child("x-client");
        let declaration = match self.document.get(&pointer).map(|node| &node.value) {
            None => Declaration::default(),
            Some(Value::String(name)) => Declaration {
                name: Some(name.clone()),
                ..Declaration::default()
            },
            Some(_) => self.piece(&pointer).unwrap_or_default(),
        };
        if let Some(path) = &declaration.crate_path
            && !is_path(path)
        {
            let message = format!("`{path}` is not the path of a crate");
            let hint = "write the name that a program imports by, such as `my_sdk`";
            self.error(&pointer.child("crate"), message, hint);
        }
        if let Some(name) = &declaration.features {
            self.check_feature(name, &pointer.child("features"));
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
        self.check_parts(&client, &parts, &pointer.child("parts"));
        let mut parts = parts;
        parts.truncate(MAX_PARTS);
        Outside {
            client,
            parts,
            crate_path: self
                .crate_path
                .map(str::to_owned)
                .or(declaration.crate_path),
            features: declaration.features,
        }
    }

    /// Two structs of one name, or two for one path, leave open which is meant.
    fn check_parts(&mut self, client: &Client, parts: &[Client], pointer: &Pointer) {
        if parts.len() > MAX_PARTS {
            let message = format!("there are more than {MAX_PARTS} parts");
            let hint = "let one part have the operations of several";
            return self.limit(pointer, message, hint);
        }
        for (index, part) in parts.iter().enumerate() {
            let at = pointer.index(index);
            let mut earlier = std::iter::once(client).chain(&parts[..index]);
            if !part.path.starts_with('/') || part.path.contains('{') {
                let message = format!("`{}` is not what a path begins with", part.path);
                let hint = "write a path from the first slash on, without values in braces";
                self.error(&at.child("path"), message, hint);
            } else if let Some(other) = earlier.clone().find(|other| other.path == part.path) {
                let message = format!("`{}` has the operations below it already", other.wire_name);
                self.error(&at.child("path"), message, "name each path once");
            }
            if earlier.any(|other| other.wire_name == part.wire_name) {
                let message = format!("two clients are called `{}`", part.wire_name);
                self.error(&at.child("name"), message, "give each a name of its own");
            }
        }
    }

    /// Checks that each client that shows an example makes the operation of it.
    pub(super) fn check_client_examples(&mut self, outside: &Outside, operations: &[Operation]) {
        let pointer = Pointer::root().child("info").child("x-client");
        let of_parts = outside.parts.iter().enumerate();
        let of_parts = of_parts
            .map(|(index, part)| (part, pointer.child("parts").index(index)))
            .collect::<Vec<_>>();
        let clients = std::iter::once((&outside.client, pointer)).chain(of_parts);
        let mut lost = Vec::new();
        for (client, at) in clients {
            let Some(id) = &client.example else { continue };
            let has_example = operations.iter().any(|operation| {
                operation.id == *id && client.makes(operation) && !operation.examples.is_empty()
            });
            if !has_example {
                lost.push((id.clone(), at.child("example")));
            }
        }
        for (id, at) in lost {
            let message = format!("no operation `{id}` of this client has an example");
            let hint = "name an operation of the client, and give it an example";
            self.warning(&at, message, hint);
        }
    }

    /// A part without operations is a struct that nobody can do anything with.
    pub(super) fn check_parts_are_used(&mut self, parts: &[Client], operations: &[Operation]) {
        let pointer = Pointer::root()
            .child("info")
            .child("x-client")
            .child("parts");
        for (index, part) in parts.iter().enumerate() {
            if !operations.iter().any(|operation| part.makes(operation)) {
                let message = format!("no operation is below `{}`", part.path);
                let hint = "a part names the path that its operations begin with";
                self.warning(&pointer.index(index), message, hint);
            }
        }
    }
}

/// Whether a text can stand after `use`: words joined by `::`.
pub(crate) fn is_path(text: &str) -> bool {
    text.split("::").all(|word| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !crate::names::is_keyword(word)
    })
}
