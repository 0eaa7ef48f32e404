// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One row of the table inside an attachment.
///
/// Part of [`Attachment`](super::Attachment), [`GetOgResponse`](super::GetOgResponse).
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
    /// An object with everything that the API requires.
    ///
    /// - `short`: Whether the row is narrow enough to stand beside another one.
    /// - `title`: Heading of the row.
    /// - `value`: Text below the heading.
    pub fn new(short: bool, title: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            short,
            title: title.into(),
            value: value.into(),
        }
    }
}
