// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `custom_check`, made by [`Moderation::custom_check`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CustomCheck(runtime::Call<types::CustomCheckResponse>);

impl Moderation {
    /// Add findings of the application's own checks.
    ///
    /// Adds findings of the application's own checks, such as those of a model of its own, to the
    /// review queue. An item for the content is created if there is none.
    ///
    /// `POST /api/v2/moderation/custom_check`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::CustomCheckResponse`]. What is optional is set by the methods of
    /// [`CustomCheck`].
    ///
    /// # Arguments
    ///
    /// - `entity_id`: Id of the content, such as a message id or a user id.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own.
    /// - `flags`: The findings, 1 to 10. Each becomes a flag on the review queue item.
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
    /// Flag a message by a model of the application.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::CustomCheckFlag;
    ///
    /// let reply = moderation
    ///     .custom_check(
    ///         "regatta-plan",
    ///         "stream:chat:v1:message",
    ///         [
    ///             CustomCheckFlag::new("smuggling_model")
    ///                 .labels(["SMUGGLING"])
    ///                 .reason("Offers contraband"),
    ///         ],
    ///     )
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Flag content that Stream does not store.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{CustomCheckFlag, ModerationPayloadRequest, UserRequest};
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .custom_check(
    ///         "profile-of-john",
    ///         "profile",
    ///         [CustomCheckFlag::new("smuggling_model").custom(json!({"score": 0.75}))],
    ///     )
    ///     .entity_creator_id("john")
    ///     .moderation_payload(
    ///         ModerationPayloadRequest::new()
    ///             .texts(["I sell maps"])
    ///             .images(["https://files.example.com/harbour.jpg"]),
    ///     )
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn custom_check(
        &self,
        entity_id: impl Into<String>,
        entity_type: impl Into<String>,
        flags: impl IntoIterator<Item = impl Into<types::CustomCheckFlag>>,
    ) -> CustomCheck {
        CustomCheck(
            runtime::Call::new(&self.connection, &CustomCheck::ENDPOINT)
                .field("entity_id", runtime::to::<String>(entity_id))
                .field("entity_type", runtime::to::<String>(entity_type))
                .field("flags", runtime::list::<types::CustomCheckFlag>(flags)),
        )
    }
}

impl CustomCheck {
    const ENDPOINT: runtime::Endpoint<types::CustomCheckResponse> = runtime::Endpoint {
        id: "custom_check",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/custom_check",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the author of the content.
    pub fn entity_creator_id(self, entity_creator_id: impl Into<String>) -> Self {
        Self(self.0.field("entity_creator_id", runtime::to::<String>(entity_creator_id)))
    }

    /// Texts, images and other media of the content, for the moderators who review it.
    pub fn moderation_payload(
        self,
        moderation_payload: impl Into<types::ModerationPayloadRequest>,
    ) -> Self {
        let value = runtime::to::<types::ModerationPayloadRequest>(moderation_payload);
        Self(self.0.field("moderation_payload", value))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CustomCheck, types::CustomCheckResponse);
