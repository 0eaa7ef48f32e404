// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Result of one text in a test run.
///
/// Part of [`PolicyTestRunResponse`](super::PolicyTestRunResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestResult {
    /// Action that the policy recommended.
    pub actual_action: Option<String>,
    /// Labels that the policy found.
    pub actual_labels: Option<Vec<String>>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Action that the test set expects.
    pub expected_action: Option<String>,
    /// Labels that the test set expects.
    pub expected_labels: Option<Vec<String>>,
    /// Explanation of a failed text.
    pub failure_reason: Option<String>,
    /// Id of the result.
    pub id: i64,
    /// The text.
    pub message_text: String,
    /// `true` if the result is the expected one; absent if the text was not scored.
    pub passed: Option<bool>,
    /// Full response of the check, a free-form JSON object.
    pub raw_response: Option<runtime::Object>,
    /// Position of the text in the test set, counted from 0.
    pub row_index: i32,
    /// Id of the test run.
    pub run_id: String,
    /// `true` if the text counts towards the totals.
    pub scored: bool,
    /// Severity of the finding.
    pub severity: Option<String>,
}
