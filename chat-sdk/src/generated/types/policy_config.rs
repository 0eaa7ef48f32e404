// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Settings of a retention policy.
///
/// Part of [`RetentionPolicy`](super::RetentionPolicy).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyConfig {
    /// Age in hours from which messages or inactive channels are deleted.
    pub max_age_hours: i32,
}
