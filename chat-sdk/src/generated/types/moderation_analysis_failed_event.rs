// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Sent when content that a backend handed to moderation could not be analysed, although the
/// call was accepted. Nothing is known about the content: treat it as unchecked, not as
/// clean, and hand it in again if you need a verdict.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationAnalysisFailedEvent {
    /// Key of the moderation policy that was to be applied.
    pub config_key: Option<String>,
    /// Ids that the caller gave the texts and images, keyed by their labels. They tell which of
    /// several calls about the same entity failed.
    pub content_ids: Option<BTreeMap<String, String>>,
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
    /// Event type, `moderation.analysis.failed`.
    pub r#type: String,
}
