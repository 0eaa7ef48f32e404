// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyTestResult;
use super::PolicyTestRun;

/// A test run with its results.
///
/// Answer of [`Moderation::get_policy_test_run`](super::super::Moderation::get_policy_test_run), [`Moderation::start_policy_test_run`](super::super::Moderation::start_policy_test_run).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestRunResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Results text by text.
    pub results: Option<Vec<PolicyTestResult>>,
    /// The run.
    pub run: Option<Box<PolicyTestRun>>,
}
