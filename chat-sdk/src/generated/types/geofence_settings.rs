// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Areas that restrict who can join a call.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GeofenceSettings {
    /// Names of the areas.
    pub names: Vec<String>,
}
