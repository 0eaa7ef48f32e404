// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Output that plays the sound of a call.
///
/// Part of [`AudioSettings`](super::AudioSettings).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioDevice {
    /// The loudspeaker.
    Speaker,
    /// The earpiece of a phone.
    Earpiece,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for AudioDevice {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("speaker", Self::Speaker),
        ("earpiece", Self::Earpiece),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(AudioDevice);
