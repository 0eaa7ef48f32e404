// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelConfigOverrides;
use super::ChannelMemberRequest;
use super::UserRequest;

/// Data of a channel to get or create; it applies when the channel is created.
///
/// Taken by [`Chat::get_or_create_channel`](super::super::Chat::get_or_create_channel), [`Chat::get_or_create_distinct_channel`](super::super::Chat::get_or_create_distinct_channel).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelInput {
    /// Whether to translate new messages automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_translation_enabled: Option<bool>,
    /// Code of the language to translate new messages into when `auto_translation_enabled` is on,
    /// for example `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_translation_language: Option<String>,
    /// Settings for this channel alone, in place of those of its channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_overrides: Option<ChannelConfigOverrides>,
    /// User recorded as creator of the channel, as a full object. Server-side calls send this or
    /// `created_by_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserRequest>,
    /// Id of the user recorded as creator of the channel. Server-side calls send this or
    /// `created_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_id: Option<String>,
    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Whether to disable the channel, so that users can no longer work with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Tags to attach to the channel, at most 10; channel queries can filter by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_tags: Option<Vec<String>>,
    /// Whether to freeze the channel: its messages stay readable, but new messages and reactions
    /// are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frozen: Option<bool>,
    /// Users to invite, at most 100. They become full members when they accept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invites: Option<Vec<ChannelMemberRequest>>,
    /// Users to make members, at most 100. Without a channel id they identify the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<ChannelMemberRequest>>,
    /// Team the channel is assigned to, in applications that separate tenants by team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Id of the user recorded as the one who truncated the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated_by_id: Option<String>,
}

impl ChannelInput {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to translate new messages automatically.
    pub fn auto_translation_enabled(mut self, auto_translation_enabled: bool) -> Self {
        self.auto_translation_enabled = Some(auto_translation_enabled);
        self
    }

    /// Code of the language to translate new messages into when `auto_translation_enabled` is on,
    /// for example `en`.
    pub fn auto_translation_language(
        mut self,
        auto_translation_language: impl Into<String>,
    ) -> Self {
        self.auto_translation_language = Some(auto_translation_language.into());
        self
    }

    /// Settings for this channel alone, in place of those of its channel type.
    pub fn config_overrides(
        mut self,
        config_overrides: impl Into<ChannelConfigOverrides>,
    ) -> Self {
        self.config_overrides = Some(config_overrides.into());
        self
    }

    /// User recorded as creator of the channel, as a full object. Server-side calls send this or
    /// `created_by_id`.
    pub fn created_by(mut self, created_by: impl Into<UserRequest>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Id of the user recorded as creator of the channel. Server-side calls send this or
    /// `created_by`.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.created_by_id = Some(created_by_id.into());
        self
    }

    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Whether to disable the channel, so that users can no longer work with it.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Tags to attach to the channel, at most 10; channel queries can filter by them.
    pub fn filter_tags(
        mut self,
        filter_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_tags = Some(runtime::list(filter_tags));
        self
    }

    /// Whether to freeze the channel: its messages stay readable, but new messages and reactions
    /// are refused.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Users to invite, at most 100. They become full members when they accept.
    pub fn invites(
        mut self,
        invites: impl IntoIterator<Item = impl Into<ChannelMemberRequest>>,
    ) -> Self {
        self.invites = Some(runtime::list(invites));
        self
    }

    /// Users to make members, at most 100. Without a channel id they identify the channel.
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<ChannelMemberRequest>>,
    ) -> Self {
        self.members = Some(runtime::list(members));
        self
    }

    /// Team the channel is assigned to, in applications that separate tenants by team.
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }

    /// Id of the user recorded as the one who truncated the channel.
    pub fn truncated_by_id(mut self, truncated_by_id: impl Into<String>) -> Self {
        self.truncated_by_id = Some(truncated_by_id.into());
        self
    }
}
