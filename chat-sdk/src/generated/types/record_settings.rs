// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LayoutSettings;

/// Recording of a call as one picture.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RecordSettings {
    /// Whether only sound is recorded.
    pub audio_only: Option<bool>,
    /// How the participants are arranged in the picture.
    pub layout: Option<Box<LayoutSettings>>,
    /// Whether calls are recorded: `available`, `disabled` or `auto-on`.
    pub mode: String,
    /// Size of the picture, such as `720p`.
    pub quality: Option<String>,
}
