//! Clients: the structs whose methods make the operations.

use super::Operation;

/// A struct whose methods make the operations of an API, or of a part of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Client {
    /// Name in the document.
    pub wire_name: String,
    /// Name of the Rust struct.
    pub name: String,
    /// Name of the method that makes one of a part.
    pub method_name: String,
    /// What its operations are about.
    pub description: Option<String>,
    /// Id of the operation whose first example its documentation begins with.
    pub example: Option<String>,
    /// What the paths of its operations begin with; empty for the client of the whole API.
    pub path: String,
}

impl Client {
    /// Whether the path of an operation is one that this client is for.
    pub fn makes(&self, operation: &Operation) -> bool {
        is_below(&operation.path, &self.path)
    }
}

/// Whether a path is another one, or goes on from it after a slash.
pub(super) fn is_below(path: &str, start: &str) -> bool {
    match path.strip_prefix(start) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    }
}
