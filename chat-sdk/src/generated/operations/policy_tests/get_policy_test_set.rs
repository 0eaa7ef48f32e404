// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_policy_test_set`, made by [`Moderation::get_policy_test_set`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPolicyTestSet(runtime::Call<types::PolicyTestSetResponse>);

impl Moderation {
    /// Get a policy test set.
    ///
    /// Returns one test set with its texts and its recent runs.
    ///
    /// `GET /api/v2/moderation/policy_tests/sets/{id}`, with the feature `policy-tests`
    ///
    /// Answers with [`types::PolicyTestSetResponse`].
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
    /// let reply = moderation.get_policy_test_set("45c48cce").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_policy_test_set(&self, id: impl Into<String>) -> GetPolicyTestSet {
        GetPolicyTestSet(
            runtime::Call::new(&self.connection, &GetPolicyTestSet::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPolicyTestSet {
    const ENDPOINT: runtime::Endpoint<types::PolicyTestSetResponse> = runtime::Endpoint {
        id: "get_policy_test_set",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/policy_tests/sets/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPolicyTestSet, types::PolicyTestSetResponse);
