// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReviewQueueItemResponse;

/// One review queue item.
///
/// Answer of [`Moderation::get_review_queue_item`](super::super::Moderation::get_review_queue_item).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetReviewQueueItemResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The review queue item.
    pub item: Option<Box<ReviewQueueItemResponse>>,
}
