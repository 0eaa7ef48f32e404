// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationQueueResponse;

/// The moderation queues of the app.
///
/// Answer of [`Moderation::list_queues`](super::super::Moderation::list_queues).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListQueuesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The queues.
    pub queues: Vec<ModerationQueueResponse>,
}
