// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::BanMessageDeletion;

/// Options of the action `delete_user_messages` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserMessagesRequestPayload {
    /// Full id (`type:id`) of the channel to delete messages in; all channels if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_cid: Option<String>,
    /// Deletes the messages in the given way.
    pub delete_messages: BanMessageDeletion,
    /// `true` to also delete the user's reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_reactions: Option<bool>,
    /// Id of the content, such as a message id or a user id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl DeleteUserMessagesRequestPayload {
    /// An object with everything that the API requires.
    ///
    /// - `delete_messages`: Deletes the messages in the given way.
    pub fn new(delete_messages: impl Into<BanMessageDeletion>) -> Self {
        Self {
            channel_cid: None,
            delete_messages: delete_messages.into(),
            delete_reactions: None,
            entity_id: None,
            entity_type: None,
            reason: None,
        }
    }

    /// Full id (`type:id`) of the channel to delete messages in; all channels if absent.
    pub fn channel_cid(mut self, channel_cid: impl Into<String>) -> Self {
        self.channel_cid = Some(channel_cid.into());
        self
    }

    /// `true` to also delete the user's reactions.
    pub fn delete_reactions(mut self, delete_reactions: bool) -> Self {
        self.delete_reactions = Some(delete_reactions);
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

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
