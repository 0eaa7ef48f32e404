// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SetRetentionPolicy`, made by [`Chat::set_retention_policy`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetRetentionPolicy(runtime::Call<types::SetRetentionPolicyResponse>);

impl Chat {
    /// Set a retention policy.
    ///
    /// Creates or replaces the policy for `old-messages` or `inactive-channels`, with an age of
    /// 24 to 43800 hours (5 years). From then on the server regularly erases what is older, and
    /// what it has erased cannot be restored.
    ///
    /// `POST /api/v2/chat/retention_policy`, with the feature `retention`
    ///
    /// Answers with [`types::SetRetentionPolicyResponse`].
    ///
    /// # Arguments
    ///
    /// - `max_age_hours`: Age in hours from which messages or inactive channels are deleted, from 24 to 43800 (five years).
    /// - `policy`: Which policy to set: `old-messages` or `inactive-channels`.
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
    /// Delete messages after a year.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::RetentionPolicyKind;
    ///
    /// let reply = chat.set_retention_policy(8760, RetentionPolicyKind::OldMessages).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SetRetentionPolicy")]
    pub fn set_retention_policy(
        &self,
        max_age_hours: i32,
        policy: impl Into<types::RetentionPolicyKind>,
    ) -> SetRetentionPolicy {
        SetRetentionPolicy(
            runtime::Call::new(&self.connection, &SetRetentionPolicy::ENDPOINT)
                .field("max_age_hours", max_age_hours)
                .field("policy", runtime::to::<types::RetentionPolicyKind>(policy)),
        )
    }
}

impl SetRetentionPolicy {
    const ENDPOINT: runtime::Endpoint<types::SetRetentionPolicyResponse> = runtime::Endpoint {
        id: "SetRetentionPolicy",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/retention_policy",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(SetRetentionPolicy, types::SetRetentionPolicyResponse);
