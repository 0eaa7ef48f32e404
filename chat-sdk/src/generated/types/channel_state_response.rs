// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;
use super::ChannelPushPreferencesResponse;
use super::ChannelResponse;
use super::DraftResponse;
use super::MessageResponse;
use super::PendingMessageResponse;
use super::ReadStateResponse;
use super::SharedLocationResponseData;
use super::ThreadStateResponse;
use super::UserResponse;

/// A channel with its messages, members and read states, as an operation on a single channel
/// answers.
///
/// Answer of [`Chat::get_channel`](super::super::Chat::get_channel), [`Chat::get_or_create_channel`](super::super::Chat::get_or_create_channel), [`Chat::get_or_create_distinct_channel`](super::super::Chat::get_or_create_distinct_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelStateResponse {
    /// Live locations that are being shared in the channel at present.
    pub active_live_locations: Option<Vec<SharedLocationResponseData>>,
    /// The channel itself.
    pub channel: Option<Box<ChannelResponse>>,
    /// Unsent message that the requesting user has saved in this channel.
    pub draft: Option<Box<DraftResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// `true` if the requesting user has hidden this channel.
    pub hidden: Option<bool>,
    /// The requesting user sees no messages older than this moment. Hiding a channel with its
    /// history sets it.
    pub hide_messages_before: Option<runtime::Timestamp>,
    /// Requested page of members.
    pub members: Vec<ChannelMemberResponse>,
    /// Membership of the requesting user; absent if they are not a member.
    pub membership: Option<Box<ChannelMemberResponse>>,
    /// Requested page of messages, oldest first.
    pub messages: Vec<MessageResponse>,
    /// Messages of the requesting user that wait to be committed.
    pub pending_messages: Option<Vec<PendingMessageResponse>>,
    /// Messages pinned in the channel.
    pub pinned_messages: Vec<MessageResponse>,
    /// Push preferences of the requesting user for this channel.
    pub push_preferences: Option<Box<ChannelPushPreferencesResponse>>,
    /// How far each member has read.
    pub read: Option<Vec<ReadStateResponse>>,
    /// Threads of the channel.
    pub threads: Vec<ThreadStateResponse>,
    /// Number of users watching the channel, including those not listed in `watchers`.
    pub watcher_count: Option<i32>,
    /// Requested page of the users watching the channel.
    pub watchers: Option<Vec<UserResponse>>,
}
