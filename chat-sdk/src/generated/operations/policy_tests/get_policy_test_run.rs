// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_policy_test_run`, made by [`Moderation::get_policy_test_run`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPolicyTestRun(runtime::Call<types::PolicyTestRunResponse>);

impl Moderation {
    /// Get a policy test run.
    ///
    /// Returns one test run with its results text by text.
    ///
    /// `GET /api/v2/moderation/policy_tests/runs/{id}`, with the feature `policy-tests`
    ///
    /// Answers with [`types::PolicyTestRunResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the test run.
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
    /// let reply = moderation.get_policy_test_run("8f14e45f").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_policy_test_run(&self, id: impl Into<String>) -> GetPolicyTestRun {
        GetPolicyTestRun(
            runtime::Call::new(&self.connection, &GetPolicyTestRun::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPolicyTestRun {
    const ENDPOINT: runtime::Endpoint<types::PolicyTestRunResponse> = runtime::Endpoint {
        id: "get_policy_test_run",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/policy_tests/runs/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPolicyTestRun, types::PolicyTestRunResponse);
