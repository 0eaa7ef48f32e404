// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `start_policy_test_run`, made by [`Moderation::start_policy_test_run`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StartPolicyTestRun(runtime::Call<types::PolicyTestRunResponse>);

impl Moderation {
    /// Start a policy test run.
    ///
    /// Starts a run of the current policy over a test set, as a task in the background.
    /// `get_policy_test_run` returns its state and results.
    ///
    /// `POST /api/v2/moderation/policy_tests/sets/{id}/runs`, with the feature `policy-tests`
    ///
    /// Answers with [`types::PolicyTestRunResponse`].
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
    /// let reply = moderation.start_policy_test_run("45c48cce").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_policy_test_run(&self, id: impl Into<String>) -> StartPolicyTestRun {
        StartPolicyTestRun(
            runtime::Call::new(&self.connection, &StartPolicyTestRun::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl StartPolicyTestRun {
    const ENDPOINT: runtime::Endpoint<types::PolicyTestRunResponse> = runtime::Endpoint {
        id: "start_policy_test_run",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/policy_tests/sets/{id}/runs",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(StartPolicyTestRun, types::PolicyTestRunResponse);
