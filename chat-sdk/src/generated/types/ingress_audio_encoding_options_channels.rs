// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Number of audio channels.
///
/// Part of [`IngressAudioEncodingOptions`](super::IngressAudioEncodingOptions).
#[doc(alias = "IngressAudioEncodingOptions.channels")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IngressAudioEncodingOptionsChannels {
    /// Mono.
    N1,
    /// Stereo.
    N2,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

impl runtime::IntegerEnum for IngressAudioEncodingOptionsChannels {
    const VALUES: &'static [(i64, Self)] = &[(1, Self::N1), (2, Self::N2)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(IngressAudioEncodingOptionsChannels);
