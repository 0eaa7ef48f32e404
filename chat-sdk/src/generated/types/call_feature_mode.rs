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

impl runtime::OpenEnum for CallFeatureMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("available", Self::Available),
        ("disabled", Self::Disabled),
        ("auto-on", Self::AutoOn),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(CallFeatureMode);
