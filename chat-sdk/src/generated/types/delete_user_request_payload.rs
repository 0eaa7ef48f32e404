// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `delete_user` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserRequestPayload {
    /// `true` to also delete the channels between two members that the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_conversation_channels: Option<bool>,
    /// `true` to also delete the user's activities and comments in feeds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_feeds_content: Option<bool>,
    /// Id of the content, such as a message id or a user id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// `true` to erase the user for good instead of marking it as deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_delete: Option<bool>,
    /// `true` to also mark the user's messages as deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark_messages_deleted: Option<bool>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DeleteUserRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to also delete the channels between two members that the user belongs to.
    pub fn delete_conversation_channels(
        mut self,
        delete_conversation_channels: bool,
    ) -> Self {
        self.delete_conversation_channels = Some(delete_conversation_channels);
        self
    }

    /// `true` to also delete the user's activities and comments in feeds.
    pub fn delete_feeds_content(mut self, delete_feeds_content: bool) -> Self {
        self.delete_feeds_content = Some(delete_feeds_content);
        self
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

    /// `true` to erase the user for good instead of marking it as deleted.
    pub fn hard_delete(mut self, hard_delete: bool) -> Self {
        self.hard_delete = Some(hard_delete);
        self
    }

    /// `true` to also mark the user's messages as deleted.
    pub fn mark_messages_deleted(mut self, mark_messages_deleted: bool) -> Self {
        self.mark_messages_deleted = Some(mark_messages_deleted);
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
