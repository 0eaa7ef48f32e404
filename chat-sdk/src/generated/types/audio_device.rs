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

runtime::open_enum!(AudioDevice, Speaker = "speaker", Earpiece = "earpiece");
