// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatPreferencesInput;
use super::ChatPushLevel;
use super::FeedsPreferences;
use super::ProductPushLevel;

/// Push preferences to set for one user, in general or for one channel. What is left out
/// stays as it is.
///
/// Taken by [`Client::update_push_notification_preferences`](super::super::Client::update_push_notification_preferences).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PushPreferenceInput {
    /// Push level of incoming calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_level: Option<ProductPushLevel>,
    /// Full id of the channel that the preferences are for, such as `messaging:general`. Without
    /// it they hold for all channels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_cid: Option<String>,
    /// Which new messages trigger a push notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_level: Option<ChatPushLevel>,
    /// Finer switches per kind of message. Where set they take precedence over `chat_level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_preferences: Option<ChatPreferencesInput>,
    /// No push notifications are sent before this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_until: Option<runtime::Timestamp>,
    /// Push level of activity feeds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feeds_level: Option<ProductPushLevel>,
    /// Finer switches for activity feeds, per kind of activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feeds_preferences: Option<FeedsPreferences>,
    /// `true` to end a suspension that `disabled_until` began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_disable: Option<bool>,
    /// Id of the user whose preferences are set. Server-side calls have to send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl PushPreferenceInput {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Push level of incoming calls.
    pub fn call_level(mut self, call_level: impl Into<ProductPushLevel>) -> Self {
        self.call_level = Some(call_level.into());
        self
    }

    /// Full id of the channel that the preferences are for, such as `messaging:general`. Without
    /// it they hold for all channels.
    pub fn channel_cid(mut self, channel_cid: impl Into<String>) -> Self {
        self.channel_cid = Some(channel_cid.into());
        self
    }

    /// Which new messages trigger a push notification.
    pub fn chat_level(mut self, chat_level: impl Into<ChatPushLevel>) -> Self {
        self.chat_level = Some(chat_level.into());
        self
    }

    /// Finer switches per kind of message. Where set they take precedence over `chat_level`.
    pub fn chat_preferences(
        mut self,
        chat_preferences: impl Into<ChatPreferencesInput>,
    ) -> Self {
        self.chat_preferences = Some(chat_preferences.into());
        self
    }

    /// No push notifications are sent before this moment.
    pub fn disabled_until(
        mut self,
        disabled_until: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.disabled_until = Some(disabled_until.into());
        self
    }

    /// Push level of activity feeds.
    pub fn feeds_level(mut self, feeds_level: impl Into<ProductPushLevel>) -> Self {
        self.feeds_level = Some(feeds_level.into());
        self
    }

    /// Finer switches for activity feeds, per kind of activity.
    pub fn feeds_preferences(
        mut self,
        feeds_preferences: impl Into<FeedsPreferences>,
    ) -> Self {
        self.feeds_preferences = Some(feeds_preferences.into());
        self
    }

    /// `true` to end a suspension that `disabled_until` began.
    pub fn remove_disable(mut self, remove_disable: bool) -> Self {
        self.remove_disable = Some(remove_disable);
        self
    }

    /// Id of the user whose preferences are set. Server-side calls have to send it.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
