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

runtime::integer_enum!(IngressAudioEncodingOptionsChannels, N1 = 1, N2 = 2);
