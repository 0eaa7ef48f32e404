// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyTestRun;
use super::PolicyTestSet;

/// A policy test set with its recent runs.
///
/// Answer of [`Moderation::create_policy_test_set`](super::super::Moderation::create_policy_test_set), [`Moderation::get_policy_test_set`](super::super::Moderation::get_policy_test_set).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestSetResponse {
    /// Id of the run that later runs are compared with.
    pub baseline_run_id: Option<String>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Recent runs over the set, the newest first.
    pub recent_runs: Option<Vec<PolicyTestRun>>,
    /// The test set.
    pub set: Option<Box<PolicyTestSet>>,
}
