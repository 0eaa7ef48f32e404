// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Receipt for a batch change that now runs in the background.
///
/// Answer of [`Chat::channel_batch_update`](super::super::Chat::channel_batch_update).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelBatchUpdateResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Task that carries out the change; poll its status at `/api/v2/tasks/{id}`.
    pub task_id: Option<String>,
}
