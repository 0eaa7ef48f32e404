// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `flag`, made by [`Moderation::flag`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Flag(runtime::Call<types::FlagItemResponse>);

impl Moderation {
    /// Flag a message, a user or other content.
    ///
    /// Flags content or a user for review by moderators. The flag is added to the review queue
    /// item of the content, which is created if there is none. The application receives a
    /// `message.flagged` or `user.flagged` event.
    ///
    /// `POST /api/v2/moderation/flag`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::FlagItemResponse`]. What is optional is set by the methods of
    /// [`Flag`].
    ///
    /// # Arguments
    ///
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
    /// Flag a message.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .flag("regatta-plan", "stream:chat:v1:message")
    ///     .reason("Spam")
    ///     .user_id("jane")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Flag a user and store data with the flag.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .flag("john", "stream:user")
    ///     .custom(json!({"ticket": "4711"}))
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Flag content that Stream does not store.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ModerationPayload;
    ///
    /// let reply = moderation
    ///     .flag("profile-of-john", "profile")
    ///     .entity_creator_id("john")
    ///     .moderation_payload(ModerationPayload::new().texts(["I sell maps"]))
    ///     .user_id("jane")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn flag(
        &self,
        entity_id: impl Into<String>,
        entity_type: impl Into<String>,
    ) -> Flag {
        Flag(
            runtime::Call::new(&self.connection, &Flag::ENDPOINT)
                .field("entity_id", runtime::to::<String>(entity_id))
                .field("entity_type", runtime::to::<String>(entity_type)),
        )
    }
}

impl Flag {
    const ENDPOINT: runtime::Endpoint<types::FlagItemResponse> = runtime::Endpoint {
        id: "flag",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/flag",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Extra data about the flag, a free-form JSON object.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Id of the author of the content. It is required for content that Stream does not store.
    pub fn entity_creator_id(self, entity_creator_id: impl Into<String>) -> Self {
        Self(self.0.field("entity_creator_id", runtime::to::<String>(entity_creator_id)))
    }

    /// Texts, images and other media of the content, if Stream does not store it.
    pub fn moderation_payload(
        self,
        moderation_payload: impl Into<types::ModerationPayload>,
    ) -> Self {
        let value = runtime::to::<types::ModerationPayload>(moderation_payload);
        Self(self.0.field("moderation_payload", value))
    }

    /// Reason for the flag, at most 255 characters.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self(self.0.field("reason", runtime::to::<String>(reason)))
    }

    /// User who raises the flag, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user who raises the flag. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(Flag, types::FlagItemResponse);
