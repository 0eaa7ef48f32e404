// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Areas that restrict who can join a call.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct GeofenceSettings {
    /// Names of the areas.
    pub names: Vec<String>,
}
