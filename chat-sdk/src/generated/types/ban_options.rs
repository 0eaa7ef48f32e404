// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BanMessageDeletion;

/// Options of a ban that a moderation rule imposes.
///
/// Part of [`RuleBuilderAction`](super::RuleBuilderAction).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BanOptions {
    /// Deletes the user's messages in the given way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_messages: Option<BanMessageDeletion>,
    /// Length of the ban. Without it the ban has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i32>,
    /// `true` to also ban the IP address that the user connected from last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_ban: Option<bool>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `true` for a shadow ban: messages are accepted, but only their author sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shadow_ban: Option<bool>,
}

impl BanOptions {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Deletes the user's messages in the given way.
    pub fn delete_messages(
        mut self,
        delete_messages: impl Into<BanMessageDeletion>,
    ) -> Self {
        self.delete_messages = Some(delete_messages.into());
        self
    }

    /// Length of the ban. Without it the ban has no end.
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }

    /// `true` to also ban the IP address that the user connected from last.
    pub fn ip_ban(mut self, ip_ban: bool) -> Self {
        self.ip_ban = Some(ip_ban);
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// `true` for a shadow ban: messages are accepted, but only their author sees them.
    pub fn shadow_ban(mut self, shadow_ban: bool) -> Self {
        self.shadow_ban = Some(shadow_ban);
        self
    }
}
