// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Book`.
///
/// Part of [`Shelf`](super::Shelf).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Book {
    #[allow(missing_docs)]
    pub title: Option<String>,
}
