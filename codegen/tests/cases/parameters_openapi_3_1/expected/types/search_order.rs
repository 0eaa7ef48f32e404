// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Search.order`.
///
/// Taken by [`Api::search`](super::super::Api::search).
#[doc(alias = "Search.order")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOrder {
    /// The value `up`.
    Up,
    /// The value `down`.
    Down,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(SearchOrder, Up = "up", Down = "down");
