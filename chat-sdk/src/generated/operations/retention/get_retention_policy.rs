// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetRetentionPolicy`, made by [`Chat::get_retention_policy`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRetentionPolicy(runtime::Call<types::GetRetentionPolicyResponse>);

impl Chat {
    /// Get the retention policies.
    ///
    /// Answers with the retention policies that the app has set, at most one of each kind.
    ///
    /// `GET /api/v2/chat/retention_policy`, with the feature `retention`
    ///
    /// Answers with [`types::GetRetentionPolicyResponse`].
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
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_retention_policy().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetRetentionPolicy")]
    pub fn get_retention_policy(&self) -> GetRetentionPolicy {
        GetRetentionPolicy(
            runtime::Call::new(&self.connection, &GetRetentionPolicy::ENDPOINT),
        )
    }
}

impl GetRetentionPolicy {
    const ENDPOINT: runtime::Endpoint<types::GetRetentionPolicyResponse> = runtime::Endpoint {
        id: "GetRetentionPolicy",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/retention_policy",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetRetentionPolicy, types::GetRetentionPolicyResponse);
