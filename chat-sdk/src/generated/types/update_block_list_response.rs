// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BlockListResponse;

/// A block list after a change.
///
/// Answer of [`Client::update_block_list`](super::super::Client::update_block_list).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateBlockListResponse {
    /// The list as it is now.
    pub blocklist: Option<Box<BlockListResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
