// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BlockListResponse;

/// Block lists of the app or a team.
///
/// Answer of [`Client::list_block_lists`](super::super::Client::list_block_lists).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListBlockListResponse {
    /// Block lists on this page.
    pub blocklists: Vec<BlockListResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page; absent on the last page.
    pub next_cursor: Option<String>,
}
