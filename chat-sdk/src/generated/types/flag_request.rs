// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationPayload;
use super::UserRequest;

/// A flag on content or on a user, for review by moderators.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct FlagRequest {
    /// Extra data about the flag, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Id of the author of the content. It is required for content that Stream does not store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_creator_id: Option<String>,
    /// Id of the content, such as a message id or a user id.
    pub entity_id: String,
    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    pub entity_type: String,
    /// Texts, images and other media of the content, if Stream does not store it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderation_payload: Option<ModerationPayload>,
    /// Reason for the flag, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// User who raises the flag, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the user who raises the flag. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl FlagRequest {
    /// An object with everything that the API requires.
    ///
    /// - `entity_id`: Id of the content, such as a message id or a user id.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own.
    pub fn new(entity_id: impl Into<String>, entity_type: impl Into<String>) -> Self {
        Self {
            custom: None,
            entity_creator_id: None,
            entity_id: entity_id.into(),
            entity_type: entity_type.into(),
            moderation_payload: None,
            reason: None,
            user: None,
            user_id: None,
        }
    }

    /// Extra data about the flag, a free-form JSON object.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Id of the author of the content. It is required for content that Stream does not store.
    pub fn entity_creator_id(mut self, entity_creator_id: impl Into<String>) -> Self {
        self.entity_creator_id = Some(entity_creator_id.into());
        self
    }

    /// Texts, images and other media of the content, if Stream does not store it.
    pub fn moderation_payload(
        mut self,
        moderation_payload: impl Into<ModerationPayload>,
    ) -> Self {
        self.moderation_payload = Some(moderation_payload.into());
        self
    }

    /// Reason for the flag, at most 255 characters.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// User who raises the flag, as an object. Send `user` or `user_id`, not both.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the user who raises the flag. Send `user` or `user_id`, not both.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
