// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `unban` on a review queue item or an appeal.
///
/// Taken by [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals), [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UnbanActionRequestPayload {
    /// Full id (`type:id`) of the channel to lift the ban in; the ban of the whole app if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_cid: Option<String>,
    /// Reason for the decision, for the record and the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_reason: Option<String>,
    /// `true` to also lift the ban from channels that are created later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_future_channels_ban: Option<bool>,
    /// Id of the user to unban; without it, the author of the reviewed content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_user_id: Option<String>,
}

impl UnbanActionRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full id (`type:id`) of the channel to lift the ban in; the ban of the whole app if absent.
    pub fn channel_cid(mut self, channel_cid: impl Into<String>) -> Self {
        self.channel_cid = Some(channel_cid.into());
        self
    }

    /// Reason for the decision, for the record and the user.
    pub fn decision_reason(mut self, decision_reason: impl Into<String>) -> Self {
        self.decision_reason = Some(decision_reason.into());
        self
    }

    /// `true` to also lift the ban from channels that are created later.
    pub fn remove_future_channels_ban(
        mut self,
        remove_future_channels_ban: bool,
    ) -> Self {
        self.remove_future_channels_ban = Some(remove_future_channels_ban);
        self
    }

    /// Id of the user to unban; without it, the author of the reviewed content.
    pub fn target_user_id(mut self, target_user_id: impl Into<String>) -> Self {
        self.target_user_id = Some(target_user_id.into());
        self
    }
}
