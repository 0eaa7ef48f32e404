// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallFeatureMode;

/// Removal of background noise in calls.
///
/// Part of [`AudioSettings`](super::AudioSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NoiseCancellationSettings {
    /// Whether noise is removed.
    pub mode: CallFeatureMode,
}
