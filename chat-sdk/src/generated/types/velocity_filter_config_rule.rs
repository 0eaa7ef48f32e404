// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::VelocityAction;

/// A limit on the rate of messages, with its action.
///
/// Part of [`VelocityFilterConfig`](super::VelocityFilterConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VelocityFilterConfigRule {
    /// Action at the limit.
    pub action: VelocityAction,
    /// Length of a ban in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_duration: Option<i32>,
    /// Action after repeated violations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascading_action: Option<VelocityAction>,
    /// Number of violations after which `cascading_action` applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascading_threshold: Option<i64>,
    /// `true` to consider the messages before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_message_context: Option<bool>,
    /// Number of messages that reaches the limit for fast spam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fast_spam_threshold: Option<i32>,
    /// Time window for fast spam in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fast_spam_ttl: Option<i32>,
    /// `true` if a ban includes the IP address that the user connected from last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_ban: Option<bool>,
    /// Seconds after sign-up during which the limit applies to a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probation_period: Option<i32>,
    /// `true` if a ban is a shadow ban: messages are accepted, but only their author sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shadow_ban: Option<bool>,
    /// Length of a ban for slow spam in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_spam_ban_duration: Option<i32>,
    /// Number of messages that reaches the limit for slow spam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_spam_threshold: Option<i32>,
    /// Time window for slow spam in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slow_spam_ttl: Option<i32>,
    /// `true` to count only messages with links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_only: Option<bool>,
}

impl VelocityFilterConfigRule {
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action at the limit.
    pub fn new(action: impl Into<VelocityAction>) -> Self {
        Self {
            action: action.into(),
            ..Self::default()
        }
    }

    /// Length of a ban in seconds.
    pub fn ban_duration(mut self, ban_duration: i32) -> Self {
        self.ban_duration = Some(ban_duration);
        self
    }

    /// Action after repeated violations.
    pub fn cascading_action(
        mut self,
        cascading_action: impl Into<VelocityAction>,
    ) -> Self {
        self.cascading_action = Some(cascading_action.into());
        self
    }

    /// Number of violations after which `cascading_action` applies.
    pub fn cascading_threshold(mut self, cascading_threshold: i64) -> Self {
        self.cascading_threshold = Some(cascading_threshold);
        self
    }

    /// `true` to consider the messages before.
    pub fn check_message_context(mut self, check_message_context: bool) -> Self {
        self.check_message_context = Some(check_message_context);
        self
    }

    /// Number of messages that reaches the limit for fast spam.
    pub fn fast_spam_threshold(mut self, fast_spam_threshold: i32) -> Self {
        self.fast_spam_threshold = Some(fast_spam_threshold);
        self
    }

    /// Time window for fast spam in seconds.
    pub fn fast_spam_ttl(mut self, fast_spam_ttl: i32) -> Self {
        self.fast_spam_ttl = Some(fast_spam_ttl);
        self
    }

    /// `true` if a ban includes the IP address that the user connected from last.
    pub fn ip_ban(mut self, ip_ban: bool) -> Self {
        self.ip_ban = Some(ip_ban);
        self
    }

    /// Seconds after sign-up during which the limit applies to a user.
    pub fn probation_period(mut self, probation_period: i32) -> Self {
        self.probation_period = Some(probation_period);
        self
    }

    /// `true` if a ban is a shadow ban: messages are accepted, but only their author sees them.
    pub fn shadow_ban(mut self, shadow_ban: bool) -> Self {
        self.shadow_ban = Some(shadow_ban);
        self
    }

    /// Length of a ban for slow spam in seconds.
    pub fn slow_spam_ban_duration(mut self, slow_spam_ban_duration: i32) -> Self {
        self.slow_spam_ban_duration = Some(slow_spam_ban_duration);
        self
    }

    /// Number of messages that reaches the limit for slow spam.
    pub fn slow_spam_threshold(mut self, slow_spam_threshold: i32) -> Self {
        self.slow_spam_threshold = Some(slow_spam_threshold);
        self
    }

    /// Time window for slow spam in seconds.
    pub fn slow_spam_ttl(mut self, slow_spam_ttl: i32) -> Self {
        self.slow_spam_ttl = Some(slow_spam_ttl);
        self
    }

    /// `true` to count only messages with links.
    pub fn url_only(mut self, url_only: bool) -> Self {
        self.url_only = Some(url_only);
        self
    }
}
