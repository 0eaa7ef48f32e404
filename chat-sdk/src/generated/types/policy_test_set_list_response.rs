// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyTestSet;

/// The policy test sets of the app.
///
/// Answer of [`Moderation::list_policy_test_sets`](super::super::Moderation::list_policy_test_sets).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestSetListResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The test sets.
    pub sets: Vec<PolicyTestSet>,
}
