// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Areas that restrict who can join a call.
///
/// Part of [`CallSettings`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GeofenceSettings {
    /// Names of the areas.
    pub names: Vec<String>,
}
