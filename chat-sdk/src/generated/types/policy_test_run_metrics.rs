// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::PolicyTestLabelDrift;
use super::PolicyTestTotals;

/// Totals of a test run.
///
/// Part of [`PolicyTestRun`](super::PolicyTestRun).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestRunMetrics {
    /// Changes against the earlier run, keyed by label.
    pub by_label: Option<BTreeMap<String, PolicyTestLabelDrift>>,
    /// Comparison that the run made.
    pub mode: String,
    /// Numbers of passed and failed texts.
    pub totals: PolicyTestTotals,
}
