//! Handles: objects of an API that many operations are about.

use super::Operation;
use super::client::is_below;

/// An object of the API, such as a channel, whose path values are given once for all operations
/// below its path.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle {
    /// Name in the document.
    pub wire_name: String,
    /// Name of the Rust struct.
    pub name: String,
    /// Name of the method that makes one.
    pub method_name: String,
    /// What it stands for.
    pub description: Option<String>,
    /// Path template of the object.
    pub path: String,
    /// Wire names of the path values that it binds, in the order of the path.
    pub parameters: Vec<String>,
    /// Their Rust names.
    pub names: Vec<String>,
}

impl Handle {
    /// Whether an operation is about the object.
    pub fn binds(&self, operation: &Operation) -> bool {
        is_below(&operation.path, &self.path)
    }
}
