// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Removal of background noise in calls.
///
/// Part of [`AudioSettings`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NoiseCancellationSettings {
    /// Whether noise is removed.
    pub mode: CallFeatureMode,
}
