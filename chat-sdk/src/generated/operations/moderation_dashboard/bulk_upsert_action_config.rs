// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `bulk_upsert_action_config`, made by [`Moderation::bulk_upsert_action_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct BulkUpsertActionConfig(runtime::Call<types::BulkUpsertActionConfigResponse>);

impl Moderation {
    /// Create or replace several actions of the dashboard.
    ///
    /// Stores all action configurations of the list. An entry with `id` replaces the
    /// configuration of that id.
    ///
    /// `POST /api/v2/moderation/action_config/bulk`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::BulkUpsertActionConfigResponse`]. What is optional is set by the
    /// methods of [`BulkUpsertActionConfig`].
    ///
    /// # Arguments
    ///
    /// - `action_configs`: The action configurations, at least one. Limits: at least 1 element.
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
    /// Offer two actions for messages.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UpsertActionConfigItem;
    ///
    /// let reply = moderation
    ///     .bulk_upsert_action_config([
    ///         UpsertActionConfigItem::new("timeout_one_day", "stream:chat:v1:message", 5),
    ///         UpsertActionConfigItem::new(
    ///             "call_harbour_master",
    ///             "stream:chat:v1:message",
    ///             6,
    ///         )
    ///             .icon("phone")
    ///             .description("Inform the harbour master"),
    ///     ])
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the moderator as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{UpsertActionConfigItem, UserRequest};
    ///
    /// let reply = moderation
    ///     .bulk_upsert_action_config([
    ///         UpsertActionConfigItem::new("timeout_one_day", "stream:user", 1),
    ///     ])
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn bulk_upsert_action_config(
        &self,
        action_configs: impl IntoIterator<
            Item = impl Into<types::UpsertActionConfigItem>,
        >,
    ) -> BulkUpsertActionConfig {
        BulkUpsertActionConfig(
            runtime::Call::new(&self.connection, &BulkUpsertActionConfig::ENDPOINT)
                .field(
                    "action_configs",
                    runtime::list::<types::UpsertActionConfigItem>(action_configs),
                ),
        )
    }
}

impl BulkUpsertActionConfig {
    const ENDPOINT: runtime::Endpoint<types::BulkUpsertActionConfigResponse> = runtime::Endpoint {
        id: "bulk_upsert_action_config",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/action_config/bulk",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(BulkUpsertActionConfig, types::BulkUpsertActionConfigResponse);
