// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_action_config`, made by [`Moderation::get_action_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetActionConfig(runtime::Call<types::GetActionConfigResponse>);

impl Moderation {
    /// Get the actions that the dashboard offers.
    ///
    /// Returns the action configurations of the app, keyed by the kind of content that they are
    /// for. Default configurations are included, unless `exclude_defaults` is set.
    ///
    /// `GET /api/v2/moderation/action_config`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::GetActionConfigResponse`]. What is optional is set by the methods of
    /// [`GetActionConfig`].
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
    /// List the app's own actions for messages.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .get_action_config()
    ///     .queue_type("text")
    ///     .entity_type("stream:chat:v1:message")
    ///     .exclude_defaults(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the default actions that a moderator sees.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .get_action_config()
    ///     .only_defaults(true)
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn get_action_config(&self) -> GetActionConfig {
        GetActionConfig(runtime::Call::new(&self.connection, &GetActionConfig::ENDPOINT))
    }
}

impl GetActionConfig {
    const ENDPOINT: runtime::Endpoint<types::GetActionConfigResponse> = runtime::Endpoint {
        id: "get_action_config",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/action_config",
        ..runtime::Endpoint::json()
    };

    /// Kind of queue to return actions for; all kinds if absent.
    pub fn queue_type(self, queue_type: impl Into<String>) -> Self {
        Self(self.0.query("queue_type", runtime::to::<String>(queue_type)))
    }

    /// Kind of content to return actions for; all kinds if absent.
    pub fn entity_type(self, entity_type: impl Into<String>) -> Self {
        Self(self.0.query("entity_type", runtime::to::<String>(entity_type)))
    }

    /// `true` to leave out the default configurations.
    pub fn exclude_defaults(self, exclude_defaults: bool) -> Self {
        Self(self.0.query("exclude_defaults", exclude_defaults))
    }

    /// `true` to return the default configurations alone.
    pub fn only_defaults(self, only_defaults: bool) -> Self {
        Self(self.0.query("only_defaults", only_defaults))
    }

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GetActionConfig, types::GetActionConfigResponse);
