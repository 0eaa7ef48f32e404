// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RetentionRunResponse;

/// Past runs of retention policies.
///
/// Answer of [`Chat::get_retention_policy_runs`](super::super::Chat::get_retention_policy_runs).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetRetentionPolicyRunsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
    /// Runs of this page in the requested order.
    pub runs: Vec<RetentionRunResponse>,
}
