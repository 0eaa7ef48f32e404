// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `check`, made by [`Moderation::check`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Check(runtime::Call<types::CheckResponse>);

impl Moderation {
    /// Check content by a policy.
    ///
    /// Checks texts, images and other media by the policy of `config_key` and returns the
    /// recommended action. Content with a finding is added to the review queue, unless
    /// `test_mode` is set. The application carries out the recommended action itself.
    ///
    /// `POST /api/v2/moderation/check`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::CheckResponse`]. What is optional is set by the methods of
    /// [`Check`].
    ///
    /// # Arguments
    ///
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
    /// Check the text of a profile.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ModerationPayload;
    ///
    /// let reply = moderation
    ///     .check("john", "profile-of-john", "profile")
    ///     .config_key("profiles")
    ///     .moderation_payload(ModerationPayload::new().texts(["I sell maps"]))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Check images and wait for all results.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::ModerationPayload;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .check("john", "profile-of-john", "profile")
    ///     .config_key("profiles")
    ///     .config_team("blue")
    ///     .moderation_payload(
    ///         ModerationPayload::new().images(["https://files.example.com/harbour.jpg"]),
    ///     )
    ///     .options(json!({"force_sync": true}))
    ///     .content_published_at("2026-05-01T12:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Try out a policy without storing anything.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     BlockListAction, BlockListConfig, BlockListRule, ModerationConfig, ModerationPayload,
    ///     UserRequest,
    /// };
    ///
    /// let reply = moderation
    ///     .check("john", "profile-of-john", "profile")
    ///     .moderation_payload(ModerationPayload::new().texts(["landlubber"]))
    ///     .test_mode(true)
    ///     .config(
    ///         ModerationConfig::new()
    ///             .block_list_config(
    ///                 BlockListConfig::new()
    ///                     .enabled(true)
    ///                     .rules([
    ///                         BlockListRule::new(BlockListAction::Remove)
    ///                             .name("rude-words"),
    ///                     ]),
    ///             ),
    ///     )
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn check(
        &self,
        entity_creator_id: impl Into<String>,
        entity_id: impl Into<String>,
        entity_type: impl Into<String>,
    ) -> Check {
        Check(
            runtime::Call::new(&self.connection, &Check::ENDPOINT)
                .field("entity_creator_id", runtime::to::<String>(entity_creator_id))
                .field("entity_id", runtime::to::<String>(entity_id))
                .field("entity_type", runtime::to::<String>(entity_type)),
        )
    }
}

impl Check {
    const ENDPOINT: runtime::Endpoint<types::CheckResponse> = runtime::Endpoint {
        id: "check",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/check",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Policy to use for this check only, instead of a stored one.
    pub fn config(self, config: impl Into<types::ModerationConfig>) -> Self {
        Self(self.0.field("config", runtime::to::<types::ModerationConfig>(config)))
    }

    /// Key of the moderation policy to apply, such as `chat:messaging`.
    pub fn config_key(self, config_key: impl Into<String>) -> Self {
        Self(self.0.field("config_key", runtime::to::<String>(config_key)))
    }

    /// Team that the policy belongs to.
    pub fn config_team(self, config_team: impl Into<String>) -> Self {
        Self(self.0.field("config_team", runtime::to::<String>(config_team)))
    }

    /// Moment the content was published.
    pub fn content_published_at(
        self,
        content_published_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(content_published_at);
        Self(self.0.field("content_published_at", value))
    }

    /// Texts, images and other media of the content.
    pub fn moderation_payload(
        self,
        moderation_payload: impl Into<types::ModerationPayload>,
    ) -> Self {
        let value = runtime::to::<types::ModerationPayload>(moderation_payload);
        Self(self.0.field("moderation_payload", value))
    }

    /// Further options of the check, such as `force_sync`, a free-form JSON object.
    pub fn options(self, options: impl serde::Serialize) -> Self {
        Self(self.0.field_object("options", options))
    }

    /// `true` to check the content without adding it to the review queue.
    pub fn test_mode(self, test_mode: bool) -> Self {
        Self(self.0.field("test_mode", test_mode))
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

runtime::operation!(Check, types::CheckResponse);
