// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// User who takes part in a thread.
///
/// Part of [`ThreadResponse`](super::ThreadResponse), [`ThreadStateResponse`](super::ThreadStateResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThreadParticipant {
    /// Full id of the channel that holds the thread, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the user joined the thread.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the participation, a free-form JSON object the API
    /// returns as it was stored.
    pub custom: runtime::Object,
    /// Moment the user last read the thread.
    pub last_read_at: runtime::Timestamp,
    /// Moment of the user's latest reply in the thread; absent without one.
    pub last_thread_message_at: Option<runtime::Timestamp>,
    /// Moment the user left the thread; absent for those still in it.
    pub left_thread_at: Option<runtime::Timestamp>,
    /// Id of the thread, equal to that of its parent message.
    pub thread_id: Option<String>,
    /// Participant, as an object.
    pub user: Option<Box<UserResponse>>,
    /// Id of the participant.
    pub user_id: Option<String>,
}
