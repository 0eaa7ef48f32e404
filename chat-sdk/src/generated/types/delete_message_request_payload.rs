// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `delete_message` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteMessageRequestPayload {
    /// Id of the content, such as a message id or a user id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// `true` to erase it for good instead of marking it as deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_delete: Option<bool>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DeleteMessageRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the content, such as a message id or a user id.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// `true` to erase it for good instead of marking it as deleted.
    pub fn hard_delete(mut self, hard_delete: bool) -> Self {
        self.hard_delete = Some(hard_delete);
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
