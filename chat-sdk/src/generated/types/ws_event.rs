// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;
use super::ChannelResponse;
use super::MessageResponse;
use super::MessageUpdate;
use super::ModerationResponse;
use super::OwnUserResponse;
use super::PollResponseData;
use super::PollVoteResponseData;
use super::ReactionResponse;
use super::ThreadResponse;
use super::UserResponse;

/// An event as clients receive it over their connection. Which fields are present depends on
/// `type`.
///
/// Part of [`EventResponse`](super::EventResponse).
#[doc(alias = "WSEvent")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WsEvent {
    /// `true` if automatic moderation caused the event.
    pub automoderation: Option<bool>,
    /// Scores behind a decision of automatic moderation.
    pub automoderation_scores: Option<Box<ModerationResponse>>,
    /// Channel concerned.
    pub channel: Option<Box<ChannelResponse>>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub channel_id: Option<String>,
    /// Moment of the newest message in the channel.
    pub channel_last_message_at: Option<runtime::Timestamp>,
    /// Channel type, the part of the `cid` before the colon.
    pub channel_type: Option<String>,
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: Option<String>,
    /// Id of the client connection, in events about the connection itself.
    pub connection_id: Option<String>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// User who caused the event, for example the moderator behind a ban.
    pub created_by: Option<Box<UserResponse>>,
    /// Payload of a custom event, a free-form JSON object of the application; empty for built-in
    /// events.
    pub custom: runtime::Object,
    /// The receiving user with own counts and settings, in events about that user.
    pub me: Option<Box<OwnUserResponse>>,
    /// Membership concerned, in member and invitation events.
    pub member: Option<Box<ChannelMemberResponse>>,
    /// Message concerned, in message and reaction events.
    pub message: Option<Box<MessageResponse>>,
    /// What an edit changed about the message.
    pub message_update: Option<Box<MessageUpdate>>,
    /// Id of the parent message when the event belongs to a thread.
    pub parent_id: Option<String>,
    /// Poll concerned, with its current results.
    pub poll: Option<Box<PollResponseData>>,
    /// Vote concerned, in poll vote events.
    pub poll_vote: Option<Box<PollVoteResponseData>>,
    /// Reaction concerned, in reaction events.
    pub reaction: Option<Box<ReactionResponse>>,
    /// Explanation given, for example for a ban.
    pub reason: Option<String>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Thread concerned, in thread events.
    pub thread: Option<Box<ThreadResponse>>,
    /// Id of the thread concerned, which is the id of its parent message.
    pub thread_id: Option<String>,
    /// Event type, for example `message.new` or a custom name of the application.
    pub r#type: String,
    /// User the event is about or who caused it.
    pub user: Option<Box<UserResponse>>,
    /// Id of that user.
    pub user_id: Option<String>,
    /// Number of users watching the channel at that moment.
    pub watcher_count: Option<i32>,
}
