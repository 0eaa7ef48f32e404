// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AppealItemResponse;
use super::ReviewQueueItemResponse;

/// The review queue item or appeal after the action.
///
/// Answer of [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SubmitActionResponse {
    /// The appeal after the action.
    pub appeal_item: Option<Box<AppealItemResponse>>,
    /// Notice that the content could not be restored automatically.
    pub auto_restore_warning: Option<String>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The review queue item after the action.
    pub item: Option<Box<ReviewQueueItemResponse>>,
}
