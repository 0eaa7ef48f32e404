// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BoxType;
use super::Pager;
use super::Sure;

/// The schema `Page`.
///
/// Answer of [`Api::by_cursor`](super::super::Api::by_cursor), [`Api::by_cursor_that_is_sure`](super::super::Api::by_cursor_that_is_sure), [`Api::by_offset`](super::super::Api::by_offset).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Page {
    #[allow(missing_docs)]
    pub r#box: Option<Box<BoxType>>,
    #[allow(missing_docs)]
    pub pager: Option<Box<Pager>>,
    #[allow(missing_docs)]
    pub sure: Sure,
}
