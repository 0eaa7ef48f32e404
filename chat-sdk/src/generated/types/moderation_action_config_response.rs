// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// An action that the moderation dashboard offers for one kind of content.
///
/// Part of [`BulkUpsertActionConfigResponse`](super::BulkUpsertActionConfigResponse), [`GetActionConfigResponse`](super::GetActionConfigResponse), [`QueryReviewQueueResponse`](super::QueryReviewQueueResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationActionConfigResponse {
    /// Name of the action.
    pub action: String,
    /// Extra data of the application, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Description of the action.
    pub description: String,
    /// Kind of content that the action is offered for.
    pub entity_type: String,
    /// Icon of the action.
    pub icon: String,
    /// Id of the configuration; absent for a default one.
    pub id: Option<String>,
    /// Position among the actions, lowest first.
    pub order: i32,
    /// Kind of queue that the action is offered in.
    pub queue_type: Option<String>,
}
