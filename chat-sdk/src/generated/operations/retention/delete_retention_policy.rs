// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteRetentionPolicy`, made by [`Chat::delete_retention_policy`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteRetentionPolicy(runtime::Call<types::DeleteRetentionPolicyResponse>);

impl Chat {
    /// Delete a retention policy.
    ///
    /// Removes the policy for `old-messages` or `inactive-channels`, so that nothing more is
    /// erased by it. What is already erased stays lost.
    ///
    /// `POST /api/v2/chat/retention_policy/delete`, with the feature `retention`
    ///
    /// Answers with [`types::DeleteRetentionPolicyResponse`].
    ///
    /// # Arguments
    ///
    /// - `policy`: Which policy to remove: `old-messages` or `inactive-channels`.
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
    /// Keep old messages from now on.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::RetentionPolicyKind;
    ///
    /// let reply = chat.delete_retention_policy(RetentionPolicyKind::OldMessages).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteRetentionPolicy")]
    pub fn delete_retention_policy(
        &self,
        policy: impl Into<types::RetentionPolicyKind>,
    ) -> DeleteRetentionPolicy {
        DeleteRetentionPolicy(
            runtime::Call::new(&self.connection, &DeleteRetentionPolicy::ENDPOINT)
                .field("policy", runtime::to::<types::RetentionPolicyKind>(policy)),
        )
    }
}

impl DeleteRetentionPolicy {
    const ENDPOINT: runtime::Endpoint<types::DeleteRetentionPolicyResponse> = runtime::Endpoint {
        id: "DeleteRetentionPolicy",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/retention_policy/delete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteRetentionPolicy, types::DeleteRetentionPolicyResponse);
