// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Page`.
///
/// Answer of [`Api::by_cursor_in_json`](super::super::Api::by_cursor_in_json), [`Api::by_cursor_in_query`](super::super::Api::by_cursor_in_query), [`Api::by_offset_in_body`](super::super::Api::by_offset_in_body) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Page {
    #[allow(missing_docs)]
    pub names: Vec<String>,
    #[allow(missing_docs)]
    pub maybe: Option<Vec<i64>>,
    #[allow(missing_docs)]
    pub next: Option<String>,
    #[allow(missing_docs)]
    pub sure: String,
}
