// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MatchedContent;
use super::ModerationRuleInfo;

/// Sent when the conditions of a moderation rule are met by what a user does or writes, and
/// its actions have been taken.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationRulesTriggeredEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Id of what met the conditions, for example a user id or a message id.
    pub entity_id: String,
    /// Kind of thing that met the conditions, for example `stream:chat:v1:message`.
    pub entity_type: String,
    /// Pieces of content by which the rule came to apply.
    pub matched_contents: Option<Vec<MatchedContent>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Id of the review queue item of the content; absent when nothing was queued.
    pub review_queue_item_id: Option<String>,
    /// The rule.
    pub rule: ModerationRuleInfo,
    /// Kinds of the actions that were taken.
    pub triggered_actions: Vec<String>,
    /// Event type, `moderation_rule.triggered`.
    pub r#type: String,
    /// Id of the user who met the conditions.
    pub user_id: String,
    /// How many times the rule has been broken in the call so far. A rule for calls takes its
    /// actions step by step, as this number grows; absent for other rules.
    pub violation_number: Option<i32>,
}
