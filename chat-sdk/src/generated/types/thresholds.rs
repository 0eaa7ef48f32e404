// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LabelThresholds;

/// Scores from which automatic moderation in the `AI` mode acts, per kind of harm.
///
/// Taken by [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo), [`ChannelTypeConfig`](super::ChannelTypeConfig) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Thresholds {
    /// Limits for sexually explicit language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<Box<LabelThresholds>>,
    /// Limits for unwanted advertising and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spam: Option<Box<LabelThresholds>>,
    /// Limits for insults and other hostile language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toxic: Option<Box<LabelThresholds>>,
}

impl Thresholds {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits for sexually explicit language.
    pub fn explicit(mut self, explicit: impl Into<LabelThresholds>) -> Self {
        self.explicit = Some(Box::new(explicit.into()));
        self
    }

    /// Limits for unwanted advertising and the like.
    pub fn spam(mut self, spam: impl Into<LabelThresholds>) -> Self {
        self.spam = Some(Box::new(spam.into()));
        self
    }

    /// Limits for insults and other hostile language.
    pub fn toxic(mut self, toxic: impl Into<LabelThresholds>) -> Self {
        self.toxic = Some(Box::new(toxic.into()));
        self
    }
}
