// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `delete_config`, made by [`Moderation::delete_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteConfig(runtime::Call<types::DeleteModerationConfigResponse>);

impl Moderation {
    /// Delete a moderation policy.
    ///
    /// Deletes a policy. Content that it applied to is no longer checked by it.
    ///
    /// `DELETE /api/v2/moderation/config/{key}`, with the feature `moderation-policies`
    ///
    /// Answers with [`types::DeleteModerationConfigResponse`]. What is optional is set by the
    /// methods of [`DeleteConfig`].
    ///
    /// # Arguments
    ///
    /// - `key`: Key of the policy, such as `chat:messaging`.
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
    /// Delete the policy of one team.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_config("chat:messaging").team("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Delete a policy on behalf of a moderator.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_config("chat:messaging").user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn delete_config(&self, key: impl Into<String>) -> DeleteConfig {
        DeleteConfig(
            runtime::Call::new(&self.connection, &DeleteConfig::ENDPOINT)
                .path("key", runtime::to::<String>(key)),
        )
    }
}

impl DeleteConfig {
    const ENDPOINT: runtime::Endpoint<types::DeleteModerationConfigResponse> = runtime::Endpoint {
        id: "delete_config",
        method: &runtime::Method::DELETE,
        path: "/api/v2/moderation/config/{key}",
        ..runtime::Endpoint::json()
    };

    /// Team that the policy belongs to; leave it out for a policy of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.query("team", runtime::to::<String>(team)))
    }

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteConfig, types::DeleteModerationConfigResponse);
