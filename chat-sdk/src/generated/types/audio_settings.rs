// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AudioDevice;
use super::NoiseCancellationSettings;

/// Sound in video calls.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AudioSettings {
    /// Whether users who may not speak can ask for it.
    pub access_request_enabled: bool,
    /// Output that clients use at first: `speaker` or `earpiece`.
    pub default_device: AudioDevice,
    /// Whether users can send sound in high quality, as for music.
    pub hifi_audio_enabled: bool,
    /// Whether the microphone is on when a user joins.
    pub mic_default_on: bool,
    /// Whether background noise is removed.
    pub noise_cancellation: Option<Box<NoiseCancellationSettings>>,
    /// Whether less data is sent while nobody speaks.
    pub opus_dtx_enabled: bool,
    /// Whether sound is sent twice, so that lost packets are not heard.
    pub redundant_coding_enabled: bool,
    /// Whether the loudspeaker is on when a user joins.
    pub speaker_default_on: bool,
}
