// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_config`, made by [`Moderation::get_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetConfig(runtime::Call<types::GetConfigResponse>);

impl Moderation {
    /// Get a moderation policy.
    ///
    /// Returns one policy with its checks and rules.
    ///
    /// `GET /api/v2/moderation/config/{key}`, with the feature `moderation-policies`
    ///
    /// Answers with [`types::GetConfigResponse`]. What is optional is set by the methods of
    /// [`GetConfig`].
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
    /// # Example
    ///
    /// Get the policy of one team.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.get_config("chat:messaging").team("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(&self, key: impl Into<String>) -> GetConfig {
        GetConfig(
            runtime::Call::new(&self.connection, &GetConfig::ENDPOINT)
                .path("key", runtime::to::<String>(key)),
        )
    }
}

impl GetConfig {
    const ENDPOINT: runtime::Endpoint<types::GetConfigResponse> = runtime::Endpoint {
        id: "get_config",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/config/{key}",
        ..runtime::Endpoint::json()
    };

    /// Team that the policy belongs to; leave it out for a policy of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.query("team", runtime::to::<String>(team)))
    }
}

runtime::operation!(GetConfig, types::GetConfigResponse);
