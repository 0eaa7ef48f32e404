//! What the generated code is called from outside: `x-client` in `info`.

use serde::Deserialize;

use super::Lowering;
use crate::document::Value;
use crate::pointer::Pointer;

/// The name of the client where the document gives none.
const DEFAULT_NAME: &str = "Api";

/// The extension: the name alone, or this.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    name: Option<String>,
    #[serde(rename = "crate")]
    crate_path: Option<String>,
}

pub(super) struct Client {
    pub name: String,
    pub crate_path: Option<String>,
}

impl Lowering<'_> {
    pub(super) fn client(&mut self) -> Client {
        let pointer = Pointer::root().child("info").child("x-client");
        let declaration = match self.document.get(&pointer).map(|node| &node.value) {
            None => None,
            Some(Value::String(name)) => Some(Declaration {
                name: Some(name.clone()),
                crate_path: None,
            }),
            Some(_) => self.piece::<Declaration>(&pointer),
        };
        let (name, crate_path) = match declaration {
            Some(declaration) => (declaration.name, declaration.crate_path),
            None => (None, None),
        };
        if let Some(path) = &crate_path
            && !is_path(path)
        {
            let message = format!("`{path}` is not the path of a crate");
            let hint = "write the name that a program imports by, such as `my_sdk`";
            self.error(&pointer.child("crate"), message, hint);
        }
        Client {
            name: name.unwrap_or_else(|| DEFAULT_NAME.to_owned()),
            crate_path: self.crate_path.map(str::to_owned).or(crate_path),
        }
    }
}

/// Whether a text can stand after `use`: words joined by `::`.
fn is_path(text: &str) -> bool {
    text.split("::").all(|word| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !crate::names::is_keyword(word)
    })
}
