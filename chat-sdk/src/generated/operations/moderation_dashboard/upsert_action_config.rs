// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `upsert_action_config`, made by [`Moderation::upsert_action_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertActionConfig(runtime::Call<types::UpsertActionConfigResponse>);

impl Moderation {
    /// Create or replace an action of the dashboard.
    ///
    /// Stores one action configuration. With `id` it replaces the configuration of that id;
    /// without it a new one is created.
    ///
    /// `POST /api/v2/moderation/action_config`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::UpsertActionConfigResponse`]. What is optional is set by the methods
    /// of [`UpsertActionConfig`].
    ///
    /// # Arguments
    ///
    /// - `action`: Name of the action, at most 255 characters.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own. Limits: at most 255 characters.
    /// - `order`: Position among the actions, 0 to 100, lowest first.
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
    /// Offer an action for messages.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .upsert_action_config("timeout_one_day", "stream:chat:v1:message", 5)
    ///     .description("Ban the author for one day")
    ///     .icon("clock")
    ///     .queue_type("text")
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Replace an action and store data with it.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .upsert_action_config("call_harbour_master", "stream:user", 1)
    ///     .id("7d1f9a52")
    ///     .custom(json!({"phone": "112"}))
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn upsert_action_config(
        &self,
        action: impl Into<String>,
        entity_type: impl Into<String>,
        order: i32,
    ) -> UpsertActionConfig {
        UpsertActionConfig(
            runtime::Call::new(&self.connection, &UpsertActionConfig::ENDPOINT)
                .field("action", runtime::to::<String>(action))
                .field("entity_type", runtime::to::<String>(entity_type))
                .field("order", order),
        )
    }
}

impl UpsertActionConfig {
    const ENDPOINT: runtime::Endpoint<types::UpsertActionConfigResponse> = runtime::Endpoint {
        id: "upsert_action_config",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/action_config",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Extra data of the application, a free-form JSON object.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Description of the action, at most 1024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Icon of the action, at most 255 characters.
    pub fn icon(self, icon: impl Into<String>) -> Self {
        Self(self.0.field("icon", runtime::to::<String>(icon)))
    }

    /// Id of the configuration to replace; without it a new one is created.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id)))
    }

    /// Kind of queue that the action is offered in, at most 255 characters.
    pub fn queue_type(self, queue_type: impl Into<String>) -> Self {
        Self(self.0.field("queue_type", runtime::to::<String>(queue_type)))
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

runtime::operation!(UpsertActionConfig, types::UpsertActionConfigResponse);
