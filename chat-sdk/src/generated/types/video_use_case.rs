// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What an app is mainly about, for video.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoUseCase {
    /// Calls with picture.
    VideoCalling,
    /// Calls without picture.
    VoiceCalling,
    /// Broadcasts to an audience.
    Livestreaming,
    /// Rooms in which some speak and many listen.
    AudioRooms,
    /// Conversations with an AI.
    AiAgents,
    /// Sales in a broadcast.
    LiveShopping,
    /// Something else.
    Other,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for VideoUseCase {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("video-calling", Self::VideoCalling),
        ("voice-calling", Self::VoiceCalling),
        ("livestreaming", Self::Livestreaming),
        ("audio-rooms", Self::AudioRooms),
        ("ai-agents", Self::AiAgents),
        ("live-shopping", Self::LiveShopping),
        ("other", Self::Other),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(VideoUseCase);
