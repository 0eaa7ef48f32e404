// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Book;

/// The schema `Shelf`.
///
/// Answer of [`Api::get_shelf`](super::super::Api::get_shelf).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Shelf {
    #[allow(missing_docs)]
    pub first: Option<Box<Book>>,
    #[allow(missing_docs)]
    pub last: Option<String>,
}
