// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallFeatureMode;

/// Recording of a call as it is sent, without mixing.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RawRecordSettings {
    /// Whether only sound is recorded.
    pub audio_only: Option<bool>,
    /// Whether calls are recorded.
    pub mode: CallFeatureMode,
}
