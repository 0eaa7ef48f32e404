// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationQueueResponse;

/// One moderation queue.
///
/// Answer of [`Moderation::create_queue`](super::super::Moderation::create_queue), [`Moderation::delete_queue`](super::super::Moderation::delete_queue), [`Moderation::get_queue`](super::super::Moderation::get_queue) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueueResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The queue.
    pub queue: Option<Box<ModerationQueueResponse>>,
}
