// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::VelocityFilterConfigRule;

/// Settings of limits on the rate of messages.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VelocityFilterConfig {
    /// `true` to apply the advanced filters too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_filters: Option<bool>,
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to escalate to the cascading action on repeated violations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascading_actions: Option<bool>,
    /// Number of channels that a user may post to within the time window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cids_per_user: Option<i32>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `true` to check only the first message of a user in a channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_message_only: Option<bool>,
    /// The limits with their actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<VelocityFilterConfigRule>>,
}

impl VelocityFilterConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to apply the advanced filters too.
    pub fn advanced_filters(mut self, advanced_filters: bool) -> Self {
        self.advanced_filters = Some(advanced_filters);
        self
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// `true` to escalate to the cascading action on repeated violations.
    pub fn cascading_actions(mut self, cascading_actions: bool) -> Self {
        self.cascading_actions = Some(cascading_actions);
        self
    }

    /// Number of channels that a user may post to within the time window.
    pub fn cids_per_user(mut self, cids_per_user: i32) -> Self {
        self.cids_per_user = Some(cids_per_user);
        self
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// `true` to check only the first message of a user in a channel.
    pub fn first_message_only(mut self, first_message_only: bool) -> Self {
        self.first_message_only = Some(first_message_only);
        self
    }

    /// The limits with their actions.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<VelocityFilterConfigRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
