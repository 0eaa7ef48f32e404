// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::BasicModerationBehavior;
use super::ChatPreferences;
use super::PushLevel;

/// Settings of a single channel that take precedence over those of its channel type. Fields
/// left out keep the setting of the type.
///
/// Part of [`ChannelInputRequest`](super::ChannelInputRequest).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ConfigOverridesRequest {
    /// Name of the blocklist that messages of this channel are checked against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist: Option<String>,
    /// What happens to a message with a word from `blocklist`: `flag` or `block`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist_behavior: Option<BasicModerationBehavior>,
    /// Default push preferences by kind of message, finer than `push_level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_preferences: Option<ChatPreferences>,
    /// Names of the slash commands available in this channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commands: Option<Vec<String>>,
    /// Whether to keep a count of the messages of this channel, readable as `message_count`;
    /// overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_messages: Option<bool>,
    /// Changes to the granted permissions in this channel: role names mapped to lists of
    /// permission ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grants: Option<BTreeMap<String, Vec<String>>>,
    /// Longest allowed message text, in characters, at most 20000; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_message_length: Option<i32>,
    /// Which new messages notify the members of this channel by default; a member's or user's own
    /// preferences come first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_level: Option<PushLevel>,
    /// Whether to let users quote another message in their own; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotes: Option<bool>,
    /// Whether to let users react to messages; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reactions: Option<bool>,
    /// Whether to allow replies in threads; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<bool>,
    /// Whether to let users share their location, once or live; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_locations: Option<bool>,
    /// Whether to announce who starts and stops typing; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typing_events: Option<bool>,
    /// Whether to let users upload files and images; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploads: Option<bool>,
    /// Whether to turn links in messages into previews; overrides the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_enrichment: Option<bool>,
    /// Whether to let users set reminders on messages or save them for later; overrides the
    /// channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_message_reminders: Option<bool>,
}

impl ConfigOverridesRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the blocklist that messages of this channel are checked against.
    pub fn blocklist(mut self, blocklist: impl Into<String>) -> Self {
        self.blocklist = Some(blocklist.into());
        self
    }

    /// What happens to a message with a word from `blocklist`: `flag` or `block`.
    pub fn blocklist_behavior(
        mut self,
        blocklist_behavior: impl Into<BasicModerationBehavior>,
    ) -> Self {
        self.blocklist_behavior = Some(blocklist_behavior.into());
        self
    }

    /// Default push preferences by kind of message, finer than `push_level`.
    pub fn chat_preferences(
        mut self,
        chat_preferences: impl Into<ChatPreferences>,
    ) -> Self {
        self.chat_preferences = Some(chat_preferences.into());
        self
    }

    /// Names of the slash commands available in this channel.
    pub fn commands(
        mut self,
        commands: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = Some(runtime::list(commands));
        self
    }

    /// Whether to keep a count of the messages of this channel, readable as `message_count`;
    /// overrides the channel type.
    pub fn count_messages(mut self, count_messages: bool) -> Self {
        self.count_messages = Some(count_messages);
        self
    }

    /// Changes to the granted permissions in this channel: role names mapped to lists of
    /// permission ids.
    pub fn grants(
        mut self,
        grants: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.grants = Some(runtime::map(grants));
        self
    }

    /// Longest allowed message text, in characters, at most 20000; overrides the channel type.
    pub fn max_message_length(mut self, max_message_length: i32) -> Self {
        self.max_message_length = Some(max_message_length);
        self
    }

    /// Which new messages notify the members of this channel by default; a member's or user's own
    /// preferences come first.
    pub fn push_level(mut self, push_level: impl Into<PushLevel>) -> Self {
        self.push_level = Some(push_level.into());
        self
    }

    /// Whether to let users quote another message in their own; overrides the channel type.
    pub fn quotes(mut self, quotes: bool) -> Self {
        self.quotes = Some(quotes);
        self
    }

    /// Whether to let users react to messages; overrides the channel type.
    pub fn reactions(mut self, reactions: bool) -> Self {
        self.reactions = Some(reactions);
        self
    }

    /// Whether to allow replies in threads; overrides the channel type.
    pub fn replies(mut self, replies: bool) -> Self {
        self.replies = Some(replies);
        self
    }

    /// Whether to let users share their location, once or live; overrides the channel type.
    pub fn shared_locations(mut self, shared_locations: bool) -> Self {
        self.shared_locations = Some(shared_locations);
        self
    }

    /// Whether to announce who starts and stops typing; overrides the channel type.
    pub fn typing_events(mut self, typing_events: bool) -> Self {
        self.typing_events = Some(typing_events);
        self
    }

    /// Whether to let users upload files and images; overrides the channel type.
    pub fn uploads(mut self, uploads: bool) -> Self {
        self.uploads = Some(uploads);
        self
    }

    /// Whether to turn links in messages into previews; overrides the channel type.
    pub fn url_enrichment(mut self, url_enrichment: bool) -> Self {
        self.url_enrichment = Some(url_enrichment);
        self
    }

    /// Whether to let users set reminders on messages or save them for later; overrides the
    /// channel type.
    pub fn user_message_reminders(mut self, user_message_reminders: bool) -> Self {
        self.user_message_reminders = Some(user_message_reminders);
        self
    }
}
