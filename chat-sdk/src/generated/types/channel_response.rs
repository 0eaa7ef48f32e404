// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelConfigWithInfo;
use super::ChannelMemberResponse;
use super::ChannelOwnCapability;
use super::UserResponse;

/// A channel with its settings, without messages.
///
/// Part of [`BanResponse`](super::BanResponse), [`ChannelCreatedEvent`](super::ChannelCreatedEvent), [`ChannelDeletedEvent`](super::ChannelDeletedEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelResponse {
    /// `true` if new messages are translated automatically.
    pub auto_translation_enabled: Option<bool>,
    /// Language code that automatic translation aims at.
    pub auto_translation_language: Option<String>,
    /// `true` if the requesting user has blocked this channel.
    pub blocked: Option<bool>,
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: String,
    /// Settings in force: those of the channel type with the overrides of this channel.
    pub config: Option<Box<ChannelConfigWithInfo>>,
    /// Slow mode: seconds a member must wait between two messages. Absent or `0` when it is off.
    pub cooldown: Option<i32>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Creator of the channel; absent if that user no longer exists.
    pub created_by: Option<Box<UserResponse>>,
    /// Extra data of the application about the channel, a free-form JSON object that the API
    /// stores and returns untouched.
    pub custom: runtime::Object,
    /// Moment the channel was deleted; absent for an existing channel.
    pub deleted_at: Option<runtime::Timestamp>,
    /// `true` if the channel is switched off, so that it takes no new messages.
    pub disabled: bool,
    /// Tags of the channel, which channel queries can filter by.
    pub filter_tags: Option<Vec<String>>,
    /// `true` if the channel is frozen: its content can be read, but members without a special
    /// permission cannot write or react.
    pub frozen: bool,
    /// `true` if the requesting user has hidden this channel.
    pub hidden: Option<bool>,
    /// The requesting user sees no messages older than this moment. Hiding a channel with its
    /// history sets it.
    pub hide_messages_before: Option<runtime::Timestamp>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub id: String,
    /// Moment of the newest message; absent while the channel is empty.
    pub last_message_at: Option<runtime::Timestamp>,
    /// Number of members, including those not listed in `members`.
    pub member_count: Option<i32>,
    /// Members of the channel, at most 100.
    pub members: Option<Vec<ChannelMemberResponse>>,
    /// Number of messages. Present when the channel type counts messages.
    pub message_count: Option<i64>,
    /// Moment the requesting user's mute of the channel ends; absent when it has no end.
    pub mute_expires_at: Option<runtime::Timestamp>,
    /// `true` if the requesting user has muted this channel.
    pub muted: Option<bool>,
    /// What the requesting user may do in this channel.
    pub own_capabilities: Option<Vec<ChannelOwnCapability>>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Moment the channel was last truncated; messages before it are gone or hidden.
    pub truncated_at: Option<runtime::Timestamp>,
    /// User who last truncated the channel.
    pub truncated_by: Option<Box<UserResponse>>,
    /// Channel type, the part of the `cid` before the colon.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
