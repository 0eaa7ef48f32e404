// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PolicyConfig;

/// A rule that deletes old messages or inactive channels for good.
///
/// Part of [`GetRetentionPolicyResponse`](super::GetRetentionPolicyResponse), [`SetRetentionPolicyResponse`](super::SetRetentionPolicyResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RetentionPolicy {
    /// Internal number of the application.
    pub app_pk: i64,
    /// Settings of the policy, such as the age in hours.
    pub config: PolicyConfig,
    /// Moment the policy was switched on.
    pub enabled_at: runtime::Timestamp,
    /// Kind of the policy, `old-messages` or `inactive-channels`.
    pub policy: String,
}
