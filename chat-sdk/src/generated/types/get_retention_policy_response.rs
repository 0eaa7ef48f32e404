// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RetentionPolicy;

/// Retention policies of the application.
///
/// Answer of [`Chat::get_retention_policy`](super::super::Chat::get_retention_policy).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetRetentionPolicyResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Policies in force, at most one of each kind.
    pub policies: Vec<RetentionPolicy>,
}
