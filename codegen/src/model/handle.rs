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
    /// The object as one text, if the API knows it by such a text.
    pub text: Option<TextForm>,
    /// The operations that take this text in one of their fields.
    pub operations: Vec<Bound>,
}

/// An object as one text, such as `messaging:general` for a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct TextForm {
    /// Name in the document, such as `cid`.
    pub wire_name: String,
    /// Name of the Rust method that returns the text.
    pub name: String,
    /// Name of the Rust method that makes the handle from a text.
    pub maker_name: String,
    /// The text, with the path values in braces.
    pub template: String,
}

/// An operation that takes the text of an object in one of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// Id of the operation.
    pub operation: String,
    /// Wire name of the field.
    pub field: String,
}

impl Handle {
    /// Whether an operation is about the object.
    pub fn binds(&self, operation: &Operation) -> bool {
        is_below(&operation.path, &self.path)
    }
}
