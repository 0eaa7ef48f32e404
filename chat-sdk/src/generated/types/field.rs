// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// One row of the table inside an attachment.
///
/// Part of [`Attachment`], [`GetOgResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Field {
    /// Whether the row is narrow enough to stand beside another one.
    pub short: bool,
    /// Heading of the row.
    pub title: String,
    /// Text below the heading.
    pub value: String,
}

impl Field {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the row is narrow enough to stand beside another one.
    pub fn short(mut self, short: bool) -> Self {
        self.short = short;
        self
    }

    /// Heading of the row.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Text below the heading.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
