// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a feature of calls can be used.
///
/// Part of [`FrameRecordSettings`](super::FrameRecordSettings), [`IndividualRecordSettings`](super::IndividualRecordSettings), [`NoiseCancellationSettings`](super::NoiseCancellationSettings) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallFeatureMode {
    /// It can be switched on during the call.
    Available,
    /// It cannot be used.
    Disabled,
    /// It is on from the beginning of the call.
    AutoOn,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    CallFeatureMode,
    Available = "available",
    Disabled = "disabled",
    AutoOn = "auto-on",
);
