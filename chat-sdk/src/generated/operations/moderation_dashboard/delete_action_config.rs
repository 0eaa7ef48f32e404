// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `delete_action_config`, made by [`Moderation::delete_action_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteActionConfig(runtime::Call<types::DeleteActionConfigResponse>);

impl Moderation {
    /// Delete an action of the dashboard.
    ///
    /// Deletes one action configuration. The dashboard no longer offers the action.
    ///
    /// `DELETE /api/v2/moderation/action_config/{id}`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::DeleteActionConfigResponse`]. What is optional is set by the methods
    /// of [`DeleteActionConfig`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the action configuration.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Delete an action on behalf of a moderator.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_action_config("7d1f9a52").user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_action_config(&self, id: impl Into<String>) -> DeleteActionConfig {
        DeleteActionConfig(
            runtime::Call::new(&self.connection, &DeleteActionConfig::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteActionConfig {
    const ENDPOINT: runtime::Endpoint<types::DeleteActionConfigResponse> = runtime::Endpoint {
        id: "delete_action_config",
        method: &runtime::Method::DELETE,
        path: "/api/v2/moderation/action_config/{id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteActionConfig, types::DeleteActionConfigResponse);
