// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One step of an escalation during a video call.
///
/// Part of [`HarmConfig`](super::HarmConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionSequence {
    /// Action of this step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// `true` to blur the video of the participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blur: Option<bool>,
    /// Seconds before the next step can follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooldown_period: Option<i32>,
    /// Number of violations that trigger this step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Seconds within which the violations are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<i32>,
    /// `true` to warn the participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<bool>,
    /// Text of the warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning_text: Option<String>,
}

impl ActionSequence {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action of this step.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// `true` to blur the video of the participant.
    pub fn blur(mut self, blur: bool) -> Self {
        self.blur = Some(blur);
        self
    }

    /// Seconds before the next step can follow.
    pub fn cooldown_period(mut self, cooldown_period: i32) -> Self {
        self.cooldown_period = Some(cooldown_period);
        self
    }

    /// Number of violations that trigger this step.
    pub fn threshold(mut self, threshold: i32) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Seconds within which the violations are counted.
    pub fn time_window(mut self, time_window: i32) -> Self {
        self.time_window = Some(time_window);
        self
    }

    /// `true` to warn the participant.
    pub fn warning(mut self, warning: bool) -> Self {
        self.warning = Some(warning);
        self
    }

    /// Text of the warning.
    pub fn warning_text(mut self, warning_text: impl Into<String>) -> Self {
        self.warning_text = Some(warning_text.into());
        self
    }
}
