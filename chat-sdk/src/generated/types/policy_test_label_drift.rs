// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Changes of one label between two test runs.
///
/// Part of [`PolicyTestRunMetrics`](super::PolicyTestRunMetrics).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestLabelDrift {
    /// Number of texts whose result for the label changed.
    pub changed: i32,
    /// Number of texts whose result for the label stayed the same.
    pub same: i32,
}
