// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Numbers of texts in a test run, by outcome.
///
/// Part of [`PolicyTestRunMetrics`](super::PolicyTestRunMetrics).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestTotals {
    /// Number of texts with another result than expected.
    pub failed: i32,
    /// Number of texts with the expected result.
    pub passed: i32,
    /// Number of texts in the run.
    pub rows: i32,
    /// Number of texts that have an expected result.
    pub scored: i32,
    /// Number of texts without an expected result.
    pub unscored: i32,
}
