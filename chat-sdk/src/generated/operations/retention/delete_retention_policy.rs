// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteRetentionPolicy`, made by [`Chat::delete_retention_policy`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteRetentionPolicy(Call<types::DeleteRetentionPolicyResponse>);

impl Chat {
    /// Delete a retention policy.
    ///
    /// Removes the policy for `old-messages` or `inactive-channels`, so that nothing more is
    /// erased by it. What is already erased stays lost.
    ///
    /// `POST /api/v2/chat/retention_policy/delete`
    ///
    /// # Arguments
    ///
    /// - `policy`: Which policy to remove: `old-messages` or `inactive-channels`.
    #[doc(alias = "DeleteRetentionPolicy")]
    pub fn delete_retention_policy(
        &self,
        policy: impl Into<types::RetentionPolicyKind>,
    ) -> DeleteRetentionPolicy {
        DeleteRetentionPolicy(
            Call::json(
                    &self.connection,
                    "DeleteRetentionPolicy",
                    Method::POST,
                    "/api/v2/chat/retention_policy/delete",
                )
                .json_body()
                .field("policy", runtime::to::<types::RetentionPolicyKind>(policy)),
        )
    }
}

runtime::operation!(DeleteRetentionPolicy, types::DeleteRetentionPolicyResponse);
