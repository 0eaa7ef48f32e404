// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `list_policy_test_sets`, made by [`Moderation::list_policy_test_sets`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListPolicyTestSets(runtime::Call<types::PolicyTestSetListResponse>);

impl Moderation {
    /// List policy test sets.
    ///
    /// Lists all policy test sets of the app, each with its latest run.
    ///
    /// `GET /api/v2/moderation/policy_tests/sets`, with the feature `policy-tests`
    ///
    /// Answers with [`types::PolicyTestSetListResponse`].
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
    /// let reply = moderation.list_policy_test_sets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_policy_test_sets(&self) -> ListPolicyTestSets {
        ListPolicyTestSets(
            runtime::Call::new(&self.connection, &ListPolicyTestSets::ENDPOINT),
        )
    }
}

impl ListPolicyTestSets {
    const ENDPOINT: runtime::Endpoint<types::PolicyTestSetListResponse> = runtime::Endpoint {
        id: "list_policy_test_sets",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/policy_tests/sets",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListPolicyTestSets, types::PolicyTestSetListResponse);
