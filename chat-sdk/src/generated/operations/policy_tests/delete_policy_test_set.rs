// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `delete_policy_test_set`, made by [`Moderation::delete_policy_test_set`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePolicyTestSet(runtime::Call<types::Response>);

impl Moderation {
    /// Delete a policy test set.
    ///
    /// Deletes a test set with all of its runs.
    ///
    /// `DELETE /api/v2/moderation/policy_tests/sets/{id}`, with the feature `policy-tests`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the test set.
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
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_policy_test_set("45c48cce").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_policy_test_set(&self, id: impl Into<String>) -> DeletePolicyTestSet {
        DeletePolicyTestSet(
            runtime::Call::new(&self.connection, &DeletePolicyTestSet::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeletePolicyTestSet {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "delete_policy_test_set",
        method: &runtime::Method::DELETE,
        path: "/api/v2/moderation/policy_tests/sets/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeletePolicyTestSet, types::Response);
