// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RetentionPolicy;

/// A retention policy after it was set.
///
/// Answer of [`Chat::set_retention_policy`](super::super::Chat::set_retention_policy).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SetRetentionPolicyResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The policy as stored.
    pub policy: RetentionPolicy,
}
