// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::AutomodMode;
use super::BlockListOptions;
use super::ChatPreferences;
use super::Command;
use super::ModerationBehavior;
use super::PushLevel;
use super::Thresholds;

/// Settings in effect for a channel: those of its channel type, with its commands in full.
///
/// Part of [`ChannelResponse`](super::ChannelResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelConfigWithInfo {
    /// Reasons users can choose from when they flag a message.
    pub allowed_flag_reasons: Option<Vec<String>>,
    /// Mode of automatic moderation: `disabled`, `simple` or `AI`.
    pub automod: AutomodMode,
    /// What happens to a message that automatic moderation objects to: `flag`, `block` or
    /// `shadow_block`.
    pub automod_behavior: ModerationBehavior,
    /// Scores from which the `AI` mode flags or blocks a message, per kind of harm.
    pub automod_thresholds: Option<Box<Thresholds>>,
    /// Name of the blocklist that messages are checked against. To use several, see `blocklists`.
    pub blocklist: Option<String>,
    /// What happens to a message with a word from `blocklist`: `flag`, `block` or `shadow_block`.
    pub blocklist_behavior: Option<ModerationBehavior>,
    /// Blocklists that messages are checked against, each with its own behavior.
    pub blocklists: Option<Vec<BlockListOptions>>,
    /// Default push preferences by kind of message, finer than `push_level`.
    pub chat_preferences: Option<Box<ChatPreferences>>,
    /// Slash commands available in channels of this type, with their full definitions.
    pub commands: Vec<Command>,
    /// Whether users who start or stop watching the channel cause events in it.
    pub connect_events: bool,
    /// Whether the server keeps a count of the messages of each channel, readable as
    /// `message_count`.
    pub count_messages: bool,
    /// Moment the channel type was created.
    pub created_at: runtime::Timestamp,
    /// Whether applications can send events of their own types to a channel.
    pub custom_events: bool,
    /// Whether the server tracks and announces which messages have reached the members' devices.
    pub delivery_events: bool,
    /// Permissions granted in channels of this type: role names mapped to lists of permission
    /// ids.
    pub grants: Option<BTreeMap<String, Vec<String>>>,
    /// Whether every new message is held as pending until the application commits it.
    pub mark_messages_pending: bool,
    /// Longest allowed message text, in characters, at most 20000.
    pub max_message_length: i32,
    /// How long messages are kept: a number of days as text, or `infinite`.
    pub message_retention: String,
    /// Whether users can mute other users in these channels.
    pub mutes: bool,
    /// Unique name of the channel type, for example `messaging`.
    pub name: String,
    /// Number of users in each partition when large channels are split into partitions.
    pub partition_size: Option<i32>,
    /// Lifetime of a partition, a duration as text; can be null. See `partition_size`.
    pub partition_ttl: Option<String>,
    /// Whether messages can carry polls.
    pub polls: bool,
    /// Which new messages notify the members of a channel by default; a member's or user's own
    /// preferences come first.
    pub push_level: Option<PushLevel>,
    /// Whether new messages lead to push notifications.
    pub push_notifications: bool,
    /// Whether users can quote another message in their own.
    pub quotes: bool,
    /// Whether users can react to messages.
    pub reactions: bool,
    /// Whether the server tracks how far each member has read; unread counts depend on it.
    pub read_events: bool,
    /// Whether the server sends reminder events about messages that stay unread, to webhooks and
    /// queues.
    pub reminders: bool,
    /// Whether users can reply to messages in threads.
    pub replies: bool,
    /// Whether messages can be found through search.
    pub search: bool,
    /// Whether users can share their location, once or live.
    pub shared_locations: bool,
    /// Whether system messages leave `last_message_at` of a channel alone.
    pub skip_last_msg_update_for_system_msgs: bool,
    /// Whether the server announces who starts and stops typing.
    pub typing_events: bool,
    /// Moment the channel type was last changed.
    pub updated_at: runtime::Timestamp,
    /// Whether users can upload files and images.
    pub uploads: bool,
    /// Whether links in messages are turned into previews.
    pub url_enrichment: bool,
    /// Whether users can set reminders on messages or save them for later.
    pub user_message_reminders: bool,
}
