// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Answer to an export request, with the task that does it.
///
/// Answer of [`Chat::export_channels`](super::super::Chat::export_channels).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExportChannelsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the background task. Its result tells where to download the file.
    pub task_id: String,
}
