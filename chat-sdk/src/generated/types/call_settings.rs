// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AudioSettings;
use super::BackstageSettings;
use super::BroadcastSettings;
use super::FrameRecordSettings;
use super::GeofenceSettings;
use super::IndividualRecordSettings;
use super::IngressSettings;
use super::LimitsSettings;
use super::RawRecordSettings;
use super::RecordSettings;
use super::RingSettings;
use super::ScreensharingSettings;
use super::SessionSettings;
use super::ThumbnailsSettings;
use super::TranscriptionSettings;
use super::VideoSettings;

/// Settings of a kind of video call.
///
/// Part of [`CallType`](super::CallType).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CallSettings {
    /// Sound of the participants.
    pub audio: Option<Box<AudioSettings>>,
    /// Phase before the call is open to all.
    pub backstage: Option<Box<BackstageSettings>>,
    /// Broadcasts to large audiences.
    pub broadcasting: Option<Box<BroadcastSettings>>,
    /// Pictures taken of the video.
    pub frame_recording: Option<Box<FrameRecordSettings>>,
    /// Areas from which the call can be joined.
    pub geofencing: Option<Box<GeofenceSettings>>,
    /// Recording of each participant by themselves.
    pub individual_recording: Option<Box<IndividualRecordSettings>>,
    /// Sound and picture that come in from outside.
    pub ingress: Option<Box<IngressSettings>>,
    /// How large and how long the call may become.
    pub limits: Option<Box<LimitsSettings>>,
    /// Recording of what is sent, without mixing.
    pub raw_recording: Option<Box<RawRecordSettings>>,
    /// Recording of the call as one picture.
    pub recording: Option<Box<RecordSettings>>,
    /// How long the call rings.
    pub ring: Option<Box<RingSettings>>,
    /// Sharing of screens.
    pub screensharing: Option<Box<ScreensharingSettings>>,
    /// When participants who are gone leave the call.
    pub session: Option<Box<SessionSettings>>,
    /// Small pictures for lists of calls.
    pub thumbnails: Option<Box<ThumbnailsSettings>>,
    /// Transcripts and captions.
    pub transcription: Option<Box<TranscriptionSettings>>,
    /// Pictures of the participants.
    pub video: Option<Box<VideoSettings>>,
}
