//! Keywords that say nothing about what a value looks like.

use super::{Part, Schema};
use crate::document::Node;

const ANNOTATIONS: [&str; 15] = [
    "$comment",
    "$defs",
    "$id",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "summary",
    "title",
    "writeOnly",
    "xml",
];

/// Returns true for a keyword that leaves open what a value looks like. It may allow null, or restrict
/// the direction.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}

/// The format that declares a value a secret.
pub(super) const PASSWORD: &str = "password";

impl<'d> Schema<'d> {
    /// The short name of the schema.
    pub(crate) fn title(&self) -> Option<&'d str> {
        self.text("title")
    }

    /// The meaning of the values.
    pub(crate) fn description(&self) -> Option<&'d str> {
        self.text("description")
    }

    /// The value that a missing one stands for.
    pub(crate) fn default_value(&self) -> Option<&'d Node> {
        self.get_nullable("default")
    }

    /// Returns true if the API advises against the value.
    pub(crate) fn is_deprecated(&self) -> bool {
        self.flag("deprecated")
    }

    /// Returns true if the value is part of responses only.
    pub(crate) fn is_read_only(&self) -> bool {
        self.flag("readOnly")
    }

    /// Returns true if the value is part of requests only.
    pub(crate) fn is_write_only(&self) -> bool {
        self.flag("writeOnly")
    }

    /// Returns true if the value is declared a secret.
    pub(crate) fn is_secret(&self) -> bool {
        self.text("format") == Some(PASSWORD)
    }

    /// The format of a text or a number. OpenAPI 3.1 describes binary content by the keywords
    /// `contentEncoding` and `contentMediaType`.
    pub(crate) fn format(&self) -> Option<&'d str> {
        self.text("format").or_else(|| self.content_format())
    }

    /// The format that stands for an encoded or binary text: base 64, or bytes as they are.
    pub(super) fn content_format(&self) -> Option<&'d str> {
        let is_other = self.part != Part::Whole
            || self.text("format").is_some()
            || self.text("type").is_some_and(|ty| ty != "string");
        if is_other {
            return None;
        }
        let media_type = self.text("contentMediaType");
        match (self.text("contentEncoding"), media_type) {
            (Some(encoding), _) if encoding.starts_with("base64") => Some("byte"),
            (None, Some(kind)) if !kind.contains("json") && !kind.starts_with("text/") => {
                Some("binary")
            }
            _ => None,
        }
    }

    /// Further names that the API has for a property: `x-aliases`.
    pub(crate) fn aliases(&self) -> Vec<&'d str> {
        let aliases = self.get("x-aliases").into_iter().flat_map(Node::items);
        aliases.filter_map(Node::as_str).collect()
    }

    /// The path of a Rust type that builds values: `x-builder`.
    pub(crate) fn builder(&self) -> Option<&'d str> {
        self.text("x-builder")
    }
}
