// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `bulk_delete_action_config`, made by [`Moderation::bulk_delete_action_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct BulkDeleteActionConfig(runtime::Call<types::BulkDeleteActionConfigResponse>);

impl Moderation {
    /// Delete several actions of the dashboard.
    ///
    /// Deletes the action configurations with the given ids. Default configurations cannot be
    /// deleted.
    ///
    /// `POST /api/v2/moderation/action_config/bulk_delete`, with the feature
    /// `moderation-dashboard`
    ///
    /// Answers with [`types::BulkDeleteActionConfigResponse`]. What is optional is set by the
    /// methods of [`BulkDeleteActionConfig`].
    ///
    /// # Arguments
    ///
    /// - `ids`: Ids of the action configurations, at least one. Limits: at least 1 element.
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
    /// Delete two actions.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .bulk_delete_action_config(["7d1f9a52", "9b3e4c10"])
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
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .bulk_delete_action_config(["7d1f9a52"])
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn bulk_delete_action_config(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkDeleteActionConfig {
        BulkDeleteActionConfig(
            runtime::Call::new(&self.connection, &BulkDeleteActionConfig::ENDPOINT)
                .field("ids", runtime::list::<String>(ids)),
        )
    }
}

impl BulkDeleteActionConfig {
    const ENDPOINT: runtime::Endpoint<types::BulkDeleteActionConfigResponse> = runtime::Endpoint {
        id: "bulk_delete_action_config",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/action_config/bulk_delete",
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

runtime::operation!(BulkDeleteActionConfig, types::BulkDeleteActionConfigResponse);
