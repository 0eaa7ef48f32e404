// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetRetentionPolicy`, made by [`Chat::get_retention_policy`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRetentionPolicy(Call<types::GetRetentionPolicyResponse>);

impl Chat {
    /// Get the retention policies.
    ///
    /// Answers with the retention policies that the app has set, at most one of each kind.
    ///
    /// `GET /api/v2/chat/retention_policy`
    #[doc(alias = "GetRetentionPolicy")]
    pub fn get_retention_policy(&self) -> GetRetentionPolicy {
        GetRetentionPolicy(
            Call::json(
                &self.connection,
                "GetRetentionPolicy",
                Method::GET,
                "/api/v2/chat/retention_policy",
            ),
        )
    }
}

runtime::operation!(GetRetentionPolicy, types::GetRetentionPolicyResponse);
