// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyTestRow;
use super::PolicyTestRun;

/// A set of labeled texts that a policy is tested with.
///
/// Part of [`PolicyTestSetListResponse`](super::PolicyTestSetListResponse), [`PolicyTestSetResponse`](super::PolicyTestSetResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyTestSet {
    /// Key of the policy to test.
    pub config_key: String,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Id of the user who created the set.
    pub created_by: String,
    /// Id of the set.
    pub id: String,
    /// Latest run over the set; absent if there was none.
    pub last_run: Option<Box<PolicyTestRun>>,
    /// Comparison that a run makes.
    pub mode: String,
    /// Name of the set.
    pub name: String,
    /// Number of texts in the set.
    pub row_count: i32,
    /// Texts with their expected results.
    pub rows: Option<Vec<PolicyTestRow>>,
    /// Team that the policy belongs to.
    pub team: Option<String>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
