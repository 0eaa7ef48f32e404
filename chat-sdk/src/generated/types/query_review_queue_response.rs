// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::FilterConfigResponse;
use super::ModerationActionConfigResponse;
use super::ReviewQueueItemResponse;

/// One page of the review queue, with the actions that it offers.
///
/// Answer of [`Moderation::query_review_queue`](super::super::Moderation::query_review_queue).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryReviewQueueResponse {
    /// Action configurations of the app, keyed by the kind of content that they are for.
    pub action_config: BTreeMap<String, Vec<ModerationActionConfigResponse>>,
    /// Default action configurations, keyed by the kind of content that they are for.
    pub default_action_config: Option<
        BTreeMap<String, Vec<ModerationActionConfigResponse>>,
    >,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Values that filters can use.
    pub filter_config: Option<Box<FilterConfigResponse>>,
    /// Review queue items on this page.
    pub items: Vec<ReviewQueueItemResponse>,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
    /// Statistics of the review queue, a free-form JSON object.
    pub stats: runtime::Object,
}
