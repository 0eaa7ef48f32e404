// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::AnalyzeTextField;

/// Sent when content without images that a backend handed to moderation has been analysed. It
/// carries the same verdicts as the answer of the call, for those who keep a record of them.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationTextAnalysisCompleteEvent {
    /// Key of the moderation policy that was applied.
    pub config_key: Option<String>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that the caller handed in, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Id of the author of the content, as the caller gave it.
    pub entity_creator_id: Option<String>,
    /// Id of the content, as the caller gave it.
    pub entity_id: Option<String>,
    /// Kind of content, as the caller gave it.
    pub entity_type: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Id of the review queue item of the content; absent when nothing was queued.
    pub review_queue_item_id: Option<String>,
    /// Verdicts on the texts, keyed by their labels.
    pub texts: Option<BTreeMap<String, AnalyzeTextField>>,
    /// Event type, `moderation.text_analysis.complete`.
    pub r#type: String,
}
