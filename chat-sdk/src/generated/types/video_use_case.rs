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

runtime::open_enum!(
    VideoUseCase,
    VideoCalling = "video-calling",
    VoiceCalling = "voice-calling",
    Livestreaming = "livestreaming",
    AudioRooms = "audio-rooms",
    AiAgents = "ai-agents",
    LiveShopping = "live-shopping",
    Other = "other",
);
