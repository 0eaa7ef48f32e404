//! The address of a server with the defaults of its variables in it.

use crate::document::{Mapping, Node, Value};

/// The longest address. No URL of a server comes near.
const MAX_LENGTH: usize = 2_000;

/// Puts the defaults into an address, each once: what looks like a variable in a default is none.
/// Returns `None` if the address gets too long.
pub(super) fn with_defaults(template: &str, variables: Option<&Mapping>) -> Option<String> {
    let mut url = String::new();
    let mut rest = template;
    while let Some((before, variable)) = rest.split_once('{') {
        url.push_str(before);
        let found = variable.split_once('}').and_then(|(name, after)| {
            let default = variables?.get(name)?.value.child("default")?;
            Some((text(default), after))
        });
        match found {
            Some((default, after)) => {
                url.push_str(&default);
                rest = after;
            }
            None => {
                url.push('{');
                rest = variable;
            }
        }
        if url.len() > MAX_LENGTH {
            return None;
        }
    }
    url.push_str(rest);
    (url.len() <= MAX_LENGTH).then_some(url)
}

/// A default. Numbers are not allowed here, but common: ports, versions.
pub(super) fn text(default: &Node) -> String {
    match &default.value {
        Value::String(text) => text.clone(),
        _ => default.to_json().to_string(),
    }
}
