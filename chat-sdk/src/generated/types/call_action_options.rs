// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Options of an action that a moderation rule takes in a video call.
///
/// Part of [`CallRuleActionSequence`](super::CallRuleActionSequence), [`RuleBuilderAction`](super::RuleBuilderAction), [`TriggeredRuleResponse`](super::TriggeredRuleResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CallActionOptions {
    /// Length of the action in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i32>,
    /// Reason that the flag records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_reason: Option<String>,
    /// Reason that the removed participant sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kick_reason: Option<String>,
    /// `true` to mute the microphone of the participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute_audio: Option<bool>,
    /// `true` to switch off the camera of the participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mute_video: Option<bool>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Text of the warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning_text: Option<String>,
}

impl CallActionOptions {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the action in seconds.
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Reason that the flag records.
    pub fn flag_reason(mut self, flag_reason: impl Into<String>) -> Self {
        self.flag_reason = Some(flag_reason.into());
        self
    }

    /// Reason that the removed participant sees.
    pub fn kick_reason(mut self, kick_reason: impl Into<String>) -> Self {
        self.kick_reason = Some(kick_reason.into());
        self
    }

    /// `true` to mute the microphone of the participant.
    pub fn mute_audio(mut self, mute_audio: bool) -> Self {
        self.mute_audio = Some(mute_audio);
        self
    }

    /// `true` to switch off the camera of the participant.
    pub fn mute_video(mut self, mute_video: bool) -> Self {
        self.mute_video = Some(mute_video);
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Text of the warning.
    pub fn warning_text(mut self, warning_text: impl Into<String>) -> Self {
        self.warning_text = Some(warning_text.into());
        self
    }
}
