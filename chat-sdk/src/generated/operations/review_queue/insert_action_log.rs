// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `insert_action_log`, made by [`Moderation::insert_action_log`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct InsertActionLog(runtime::Call<types::InsertActionLogResponse>);

impl Moderation {
    /// Record a moderation action of the application.
    ///
    /// Adds an entry to the moderation log for an action that the application took outside of
    /// Stream. It changes neither the content nor the user.
    ///
    /// `POST /api/v2/moderation/action_logs`, with the feature `review-queue`
    ///
    /// Answers with [`types::InsertActionLogResponse`]. What is optional is set by the methods of
    /// [`InsertActionLog`].
    ///
    /// # Arguments
    ///
    /// - `action_type`: Kind of action, such as `ban` or a name of the application's own.
    /// - `entity_creator_id`: Id of the author of the content.
    /// - `entity_id`: Id of the content, such as a message id or a user id.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Record that a moderator removed a profile picture.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .insert_action_log("remove_avatar", "john", "avatar-of-john", "profile_picture")
    ///     .reason("Not a picture of a person")
    ///     .reporter_user_id("leia")
    ///     .reporter_type("moderator")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Record an action with data of the application.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .insert_action_log("warn", "john", "john", "stream:user")
    ///     .custom(json!({"ticket": "4711"}))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn insert_action_log(
        &self,
        action_type: impl Into<String>,
        entity_creator_id: impl Into<String>,
        entity_id: impl Into<String>,
        entity_type: impl Into<String>,
    ) -> InsertActionLog {
        InsertActionLog(
            runtime::Call::new(&self.connection, &InsertActionLog::ENDPOINT)
                .field("action_type", runtime::to::<String>(action_type))
                .field("entity_creator_id", runtime::to::<String>(entity_creator_id))
                .field("entity_id", runtime::to::<String>(entity_id))
                .field("entity_type", runtime::to::<String>(entity_type)),
        )
    }
}

impl InsertActionLog {
    const ENDPOINT: runtime::Endpoint<types::InsertActionLogResponse> = runtime::Endpoint {
        id: "insert_action_log",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/action_logs",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Extra data about the action, a free-form JSON object.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Explanation for the record.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self(self.0.field("reason", runtime::to::<String>(reason)))
    }

    /// Kind of party that took the action, such as `moderator` or `automod`.
    pub fn reporter_type(self, reporter_type: impl Into<String>) -> Self {
        Self(self.0.field("reporter_type", runtime::to::<String>(reporter_type)))
    }

    /// Id of the user who took the action.
    pub fn reporter_user_id(self, reporter_user_id: impl Into<String>) -> Self {
        Self(self.0.field("reporter_user_id", runtime::to::<String>(reporter_user_id)))
    }
}

runtime::operation!(InsertActionLog, types::InsertActionLogResponse);
