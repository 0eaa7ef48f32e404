// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReviewQueueItemResponse;

/// The review queue item that the findings were added to.
///
/// Answer of [`Moderation::custom_check`](super::super::Moderation::custom_check).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomCheckResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the review queue item.
    pub id: String,
    /// The review queue item.
    pub item: Option<Box<ReviewQueueItemResponse>>,
    /// State of the review queue item.
    pub status: String,
}
