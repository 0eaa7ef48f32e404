// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallFeatureMode;

/// Recording of each participant of a call by themselves.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IndividualRecordSettings {
    /// Whether participants are recorded.
    pub mode: CallFeatureMode,
    /// What the files hold, such as sound alone or sound and picture.
    pub output_types: Option<Vec<String>>,
}
