// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;
use super::ThreadParticipant;
use super::UserResponse;

/// Thread without replies and read states.
///
/// Part of [`MarkReadResponseEvent`](super::MarkReadResponseEvent), [`MessageReadEvent`](super::MessageReadEvent), [`ThreadUpdatedEvent`](super::ThreadUpdatedEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThreadResponse {
    /// Number of participants who are still active in the thread.
    pub active_participant_count: i32,
    /// Channel that holds the thread, as an object.
    pub channel: Option<Box<ChannelResponse>>,
    /// Full id of the channel that holds the thread, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the thread began.
    pub created_at: runtime::Timestamp,
    /// User who started the thread, as an object.
    pub created_by: Option<Box<UserResponse>>,
    /// Id of the user who started the thread.
    pub created_by_user_id: String,
    /// Extra data of the application on the thread, a free-form JSON object the API returns as it
    /// was stored.
    pub custom: runtime::Object,
    /// Moment the thread was deleted; absent otherwise.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Moment of the newest reply.
    pub last_message_at: Option<runtime::Timestamp>,
    /// Message the thread hangs under, as an object.
    pub parent_message: Option<Box<MessageResponse>>,
    /// Id of the message the thread hangs under, which also identifies the thread.
    pub parent_message_id: String,
    /// Number of users who take part in the thread.
    pub participant_count: i32,
    /// Number of replies in the thread.
    pub reply_count: i32,
    /// Users who take part; the request may limit how many are listed.
    pub thread_participants: Option<Vec<ThreadParticipant>>,
    /// Headline of the thread; empty unless one was set.
    pub title: String,
    /// Moment of the last change to the thread.
    pub updated_at: runtime::Timestamp,
}
