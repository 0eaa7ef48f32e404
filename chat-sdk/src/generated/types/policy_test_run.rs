// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyTestRunMetrics;

/// A run of a policy over a test set.
///
/// Part of [`PolicyTestRunResponse`](super::PolicyTestRunResponse), [`PolicyTestSet`](super::PolicyTestSet), [`PolicyTestSetResponse`](super::PolicyTestSetResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestRun {
    /// Moment the run ended; absent while it goes on.
    pub completed_at: Option<runtime::Timestamp>,
    /// Key of the policy that was tested.
    pub config_key: String,
    /// Moment of the last change to the policy before the run.
    pub config_updated_at: Option<runtime::Timestamp>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Explanation of a failed run.
    pub error_message: Option<String>,
    /// Id of the run.
    pub id: String,
    /// Totals of the run.
    pub metrics: Option<Box<PolicyTestRunMetrics>>,
    /// Number of texts that were checked so far.
    pub rows_completed: i32,
    /// Number of texts in the run.
    pub rows_total: i32,
    /// Id of the test set.
    pub set_id: String,
    /// Moment the first text was checked.
    pub started_at: Option<runtime::Timestamp>,
    /// State of the run, such as `running`, `completed` or `failed`.
    pub status: String,
    /// Id of the background task of the run.
    pub task_id: String,
    /// Id of the user who started the run.
    pub triggered_by: String,
}
