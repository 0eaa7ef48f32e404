// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::DeleteChannelsResultResponse;

/// Answer to deleting many channels, with the task that does it.
///
/// Answer of [`Chat::delete_channels`](super::super::Chat::delete_channels).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteChannelsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Outcome per channel, keyed by full channel id.
    pub result: Option<BTreeMap<String, DeleteChannelsResultResponse>>,
    /// Id of the background task. Ask the task endpoint for its status.
    pub task_id: Option<String>,
}
