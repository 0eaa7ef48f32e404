// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateChannelType`, made by [`Chat::update_channel_type`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateChannelType(runtime::Call<types::UpdateChannelTypeResponse>);

impl Chat {
    /// Update a channel type.
    ///
    /// Changes the settings of a channel type, and with them the behaviour of every channel of
    /// that type. `automod`, `automod_behavior` and `max_message_length` (at most 20000
    /// characters) are always required.
    ///
    /// `PUT /api/v2/chat/channeltypes/{name}`, with the feature `channel-types`
    ///
    /// Answers with [`types::UpdateChannelTypeResponse`]. What is optional is set by the methods
    /// of [`UpdateChannelType`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the channel type, for example `messaging`.
    /// - `automod`: Mode of automatic moderation: `disabled`, `simple` or `AI`.
    /// - `automod_behavior`: What happens to a message that automatic moderation objects to: `flag`, `block` or `shadow_block`.
    /// - `max_message_length`: Longest allowed message text, in characters, at most 20000.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Let the AI mode block what is probably explicit, and name reasons to flag a message.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AutomodMode, LabelThresholds, ModerationBehavior, Thresholds};
    ///
    /// let reply = chat
    ///     .update_channel_type("club", AutomodMode::Ai, ModerationBehavior::Flag, 5000)
    ///     .allowed_flag_reasons(["spam", "insult"])
    ///     .automod_thresholds(
    ///         Thresholds::new()
    ///             .explicit(LabelThresholds::new().flag(0.6).block(0.9))
    ///             .spam(LabelThresholds::new().flag(0.8))
    ///             .toxic(LabelThresholds::new().flag(0.7).block(0.95)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Check messages against a blocklist.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AutomodMode, ModerationBehavior};
    ///
    /// let reply = chat
    ///     .update_channel_type(
    ///         "club",
    ///         AutomodMode::Disabled,
    ///         ModerationBehavior::Flag,
    ///         5000,
    ///     )
    ///     .blocklist("profanity_en_2020_v1")
    ///     .blocklist_behavior(ModerationBehavior::ShadowBlock)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Use two blocklists, and notify by kind of message.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     AutomodMode, BlockListOptions, ChatPreferences, ModerationBehavior, PushLevel,
    /// };
    ///
    /// let reply = chat
    ///     .update_channel_type("club", AutomodMode::Simple, ModerationBehavior::Flag, 5000)
    ///     .blocklists([
    ///         BlockListOptions::new(ModerationBehavior::Block, "profanity_en_2020_v1"),
    ///         BlockListOptions::new(ModerationBehavior::Flag, "competitors"),
    ///     ])
    ///     .chat_preferences(
    ///         ChatPreferences::new()
    ///             .direct_mentions("all")
    ///             .channel_mentions("none")
    ///             .default_preference("none"),
    ///     )
    ///     .push_level(PushLevel::DirectMentions)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Offer slash commands, and tell the channel who comes and goes.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AutomodMode, ModerationBehavior};
    ///
    /// let reply = chat
    ///     .update_channel_type(
    ///         "club",
    ///         AutomodMode::Disabled,
    ///         ModerationBehavior::Flag,
    ///         5000,
    ///     )
    ///     .commands(["giphy", "weather"])
    ///     .connect_events(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Choose every feature.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AutomodMode, ModerationBehavior};
    ///
    /// let reply = chat
    ///     .update_channel_type(
    ///         "club",
    ///         AutomodMode::Disabled,
    ///         ModerationBehavior::Flag,
    ///         5000,
    ///     )
    ///     .count_messages(true)
    ///     .custom_events(true)
    ///     .delivery_events(true)
    ///     .mark_messages_pending(false)
    ///     .mutes(true)
    ///     .polls(true)
    ///     .push_notifications(true)
    ///     .quotes(true)
    ///     .reactions(true)
    ///     .read_events(true)
    ///     .reminders(true)
    ///     .replies(true)
    ///     .search(true)
    ///     .shared_locations(true)
    ///     .skip_last_msg_update_for_system_msgs(true)
    ///     .typing_events(true)
    ///     .uploads(true)
    ///     .url_enrichment(true)
    ///     .user_message_reminders(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Split channels with very many members, keep messages for 90 days, and
    /// set permissions.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AutomodMode, ModerationBehavior, PolicyAction, PolicyRequest};
    ///
    /// let reply = chat
    ///     .update_channel_type(
    ///         "club",
    ///         AutomodMode::Disabled,
    ///         ModerationBehavior::Flag,
    ///         20_000,
    ///     )
    ///     .message_retention("90")
    ///     .partition_size(10_000)
    ///     .partition_ttl("24h")
    ///     .grants([
    ///         (
    ///             "channel_member",
    ///             vec!["read-channel".to_owned(), "create-reaction".to_owned()],
    ///         ),
    ///         (
    ///             "channel_moderator",
    ///             vec!["read-channel".to_owned(), "create-message".to_owned()],
    ///         ),
    ///     ])
    ///     .permissions([
    ///         PolicyRequest::new(
    ///             PolicyAction::Allow,
    ///             "Staff may write",
    ///             false,
    ///             500,
    ///             ["CreateMessage"],
    ///             ["admin"],
    ///         ),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateChannelType")]
    pub fn update_channel_type(
        &self,
        name: impl Into<String>,
        automod: impl Into<types::AutomodMode>,
        automod_behavior: impl Into<types::ModerationBehavior>,
        max_message_length: i32,
    ) -> UpdateChannelType {
        UpdateChannelType(
            runtime::Call::new(&self.connection, &UpdateChannelType::ENDPOINT)
                .path("name", runtime::to::<String>(name))
                .field("automod", runtime::to::<types::AutomodMode>(automod))
                .field(
                    "automod_behavior",
                    runtime::to::<types::ModerationBehavior>(automod_behavior),
                )
                .field("max_message_length", max_message_length),
        )
    }
}

impl UpdateChannelType {
    const ENDPOINT: runtime::Endpoint<types::UpdateChannelTypeResponse> = runtime::Endpoint {
        id: "UpdateChannelType",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/channeltypes/{name}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Reasons users can choose from when they flag a message.
    pub fn allowed_flag_reasons(
        self,
        allowed_flag_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(allowed_flag_reasons);
        Self(self.0.field("allowed_flag_reasons", value))
    }

    /// Scores from which the `AI` mode flags or blocks a message, per kind of harm.
    pub fn automod_thresholds(
        self,
        automod_thresholds: impl Into<types::Thresholds>,
    ) -> Self {
        let value = runtime::to::<types::Thresholds>(automod_thresholds);
        Self(self.0.field("automod_thresholds", value))
    }

    /// Name of the blocklist that messages are checked against. To use several, see `blocklists`.
    pub fn blocklist(self, blocklist: impl Into<String>) -> Self {
        Self(self.0.field("blocklist", runtime::to::<String>(blocklist)))
    }

    /// What happens to a message with a word from `blocklist`: `flag`, `block` or `shadow_block`.
    pub fn blocklist_behavior(
        self,
        blocklist_behavior: impl Into<types::ModerationBehavior>,
    ) -> Self {
        let value = runtime::to::<types::ModerationBehavior>(blocklist_behavior);
        Self(self.0.field("blocklist_behavior", value))
    }

    /// Blocklists that messages are checked against, each with its own behavior.
    pub fn blocklists(
        self,
        blocklists: impl IntoIterator<Item = impl Into<types::BlockListOptions>>,
    ) -> Self {
        let value = runtime::list::<types::BlockListOptions>(blocklists);
        Self(self.0.field("blocklists", value))
    }

    /// Default push preferences by kind of message, finer than `push_level`.
    pub fn chat_preferences(
        self,
        chat_preferences: impl Into<types::ChatPreferences>,
    ) -> Self {
        let value = runtime::to::<types::ChatPreferences>(chat_preferences);
        Self(self.0.field("chat_preferences", value))
    }

    /// Names of the slash commands available in channels of this type, for example `giphy`.
    pub fn commands(
        self,
        commands: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("commands", runtime::list::<String>(commands)))
    }

    /// Whether to send events to the channel when users start and stop watching it.
    pub fn connect_events(self, connect_events: bool) -> Self {
        Self(self.0.field("connect_events", connect_events))
    }

    /// Whether to keep a count of the messages of each channel, readable as `message_count`.
    pub fn count_messages(self, count_messages: bool) -> Self {
        Self(self.0.field("count_messages", count_messages))
    }

    /// Whether to let applications send events of their own types to a channel.
    pub fn custom_events(self, custom_events: bool) -> Self {
        Self(self.0.field("custom_events", custom_events))
    }

    /// Whether to track and announce which messages have reached the members' devices.
    pub fn delivery_events(self, delivery_events: bool) -> Self {
        Self(self.0.field("delivery_events", delivery_events))
    }

    /// Permissions granted in channels of this type: role names mapped to lists of permission
    /// ids.
    pub fn grants(
        self,
        grants: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        Self(self.0.field("grants", runtime::map::<Vec<String>, _, _>(grants)))
    }

    /// Whether to hold every new message as pending until the application commits it.
    pub fn mark_messages_pending(self, mark_messages_pending: bool) -> Self {
        Self(self.0.field("mark_messages_pending", mark_messages_pending))
    }

    /// How long messages are kept: a number of days as text, or `infinite`.
    pub fn message_retention(self, message_retention: impl Into<String>) -> Self {
        Self(self.0.field("message_retention", runtime::to::<String>(message_retention)))
    }

    /// Whether to let users mute other users in these channels.
    pub fn mutes(self, mutes: bool) -> Self {
        Self(self.0.field("mutes", mutes))
    }

    /// Number of users in each partition when large channels are split into partitions; must not
    /// be negative.
    ///
    /// Limits: at least 0.
    pub fn partition_size(self, partition_size: i32) -> Self {
        Self(self.0.field("partition_size", partition_size))
    }

    /// Lifetime of a partition, a duration as text; can be null. See `partition_size`.
    pub fn partition_ttl(self, partition_ttl: impl Into<String>) -> Self {
        Self(self.0.field("partition_ttl", runtime::to::<String>(partition_ttl)))
    }

    /// Sends `partition_ttl` as `null`.
    pub fn partition_ttl_null(self) -> Self {
        Self(self.0.field("partition_ttl", runtime::Null))
    }

    /// Policies of the older permission system, which allow or deny actions by role. `grants` is
    /// the newer form.
    pub fn permissions(
        self,
        permissions: impl IntoIterator<Item = impl Into<types::PolicyRequest>>,
    ) -> Self {
        let value = runtime::list::<types::PolicyRequest>(permissions);
        Self(self.0.field("permissions", value))
    }

    /// Whether to allow polls in messages.
    pub fn polls(self, polls: bool) -> Self {
        Self(self.0.field("polls", polls))
    }

    /// Which new messages notify the members of a channel by default; a member's or user's own
    /// preferences come first.
    pub fn push_level(self, push_level: impl Into<types::PushLevel>) -> Self {
        Self(self.0.field("push_level", runtime::to::<types::PushLevel>(push_level)))
    }

    /// Whether to send push notifications for new messages.
    pub fn push_notifications(self, push_notifications: bool) -> Self {
        Self(self.0.field("push_notifications", push_notifications))
    }

    /// Whether to let users quote another message in their own.
    pub fn quotes(self, quotes: bool) -> Self {
        Self(self.0.field("quotes", quotes))
    }

    /// Whether to let users react to messages.
    pub fn reactions(self, reactions: bool) -> Self {
        Self(self.0.field("reactions", reactions))
    }

    /// Whether to track how far each member has read; unread counts depend on it.
    pub fn read_events(self, read_events: bool) -> Self {
        Self(self.0.field("read_events", read_events))
    }

    /// Whether to send reminder events about messages that stay unread, to webhooks and queues.
    pub fn reminders(self, reminders: bool) -> Self {
        Self(self.0.field("reminders", reminders))
    }

    /// Whether to allow replies in threads.
    pub fn replies(self, replies: bool) -> Self {
        Self(self.0.field("replies", replies))
    }

    /// Whether to make messages findable through search.
    pub fn search(self, search: bool) -> Self {
        Self(self.0.field("search", search))
    }

    /// Whether to let users share their location, once or live.
    pub fn shared_locations(self, shared_locations: bool) -> Self {
        Self(self.0.field("shared_locations", shared_locations))
    }

    /// Whether to leave `last_message_at` of a channel alone when a system message arrives.
    pub fn skip_last_msg_update_for_system_msgs(
        self,
        skip_last_msg_update_for_system_msgs: bool,
    ) -> Self {
        let value = skip_last_msg_update_for_system_msgs;
        Self(self.0.field("skip_last_msg_update_for_system_msgs", value))
    }

    /// Whether to announce who starts and stops typing.
    pub fn typing_events(self, typing_events: bool) -> Self {
        Self(self.0.field("typing_events", typing_events))
    }

    /// Whether to let users upload files and images.
    pub fn uploads(self, uploads: bool) -> Self {
        Self(self.0.field("uploads", uploads))
    }

    /// Whether to turn links in messages into previews.
    pub fn url_enrichment(self, url_enrichment: bool) -> Self {
        Self(self.0.field("url_enrichment", url_enrichment))
    }

    /// Whether to let users set reminders on messages or save them for later.
    pub fn user_message_reminders(self, user_message_reminders: bool) -> Self {
        Self(self.0.field("user_message_reminders", user_message_reminders))
    }
}

runtime::operation!(UpdateChannelType, types::UpdateChannelTypeResponse);
