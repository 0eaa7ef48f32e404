// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelConfigOverrides;

/// Channel data that a batch change writes to every selected channel.
///
/// Taken by [`Chat::channel_batch_update`](super::super::Chat::channel_batch_update).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelDataUpdate {
    /// Whether to translate new messages automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_translation_enabled: Option<bool>,
    /// Code of the language to translate new messages into when `auto_translation_enabled` is on,
    /// for example `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_translation_language: Option<String>,
    /// Settings for the selected channels alone, in place of those of their channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_overrides: Option<ChannelConfigOverrides>,
    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Whether to disable the channels, so that users can no longer work with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Whether to freeze the channels: their messages stay readable, but new messages and
    /// reactions are refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frozen: Option<bool>,
    /// Team the channels are assigned to, in applications that separate tenants by team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
}

impl ChannelDataUpdate {
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

    /// Settings for the selected channels alone, in place of those of their channel type.
    pub fn config_overrides(
        mut self,
        config_overrides: impl Into<ChannelConfigOverrides>,
    ) -> Self {
        self.config_overrides = Some(config_overrides.into());
        self
    }

    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Whether to disable the channels, so that users can no longer work with them.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Whether to freeze the channels: their messages stay readable, but new messages and
    /// reactions are refused.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Team the channels are assigned to, in applications that separate tenants by team.
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }
}
