// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RunStats;

/// One past run of a retention policy.
///
/// Part of [`GetRetentionPolicyRunsResponse`](super::GetRetentionPolicyRunsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RetentionRunResponse {
    /// Internal number of the application.
    pub app_pk: i64,
    /// Day of the run, as text.
    pub date: String,
    /// Kind of the policy that ran, `old-messages` or `inactive-channels`.
    pub policy: String,
    /// What the run deleted.
    pub stats: RunStats,
}
