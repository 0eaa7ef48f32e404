// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserRequest;

/// Reaction to be stored, as the caller describes it.
///
/// Taken by [`Chat::send_reaction`](super::super::Chat::send_reaction).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ReactionRequest {
    /// Moment the reaction counts as created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::Timestamp>,
    /// Extra data of the application on the reaction, a free-form JSON object stored and returned
    /// untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Weight of the reaction, for example the number of claps; 1 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i32>,
    /// Name of the reaction, at most 30 characters, such as `like`.
    pub r#type: String,
    /// Moment the reaction counts as last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::Timestamp>,
    /// Reacting user as an object, in place of `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the reacting user; server-side calls send this or `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl ReactionRequest {
    /// An object with everything that the API requires.
    ///
    /// - `type`: Name of the reaction, at most 30 characters, such as `like`.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            created_at: None,
            custom: None,
            score: None,
            r#type: r#type.into(),
            updated_at: None,
            user: None,
            user_id: None,
        }
    }

    /// Moment the reaction counts as created.
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Extra data of the application on the reaction, a free-form JSON object stored and returned
    /// untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Weight of the reaction, for example the number of claps; 1 when absent.
    pub fn score(mut self, score: i32) -> Self {
        self.score = Some(score);
        self
    }

    /// Moment the reaction counts as last changed.
    pub fn updated_at(mut self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Reacting user as an object, in place of `user_id`.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the reacting user; server-side calls send this or `user`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
