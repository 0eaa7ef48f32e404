// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Scores from which automatic moderation acts on one kind of harm. Scores run from 0 to 1.
///
/// Part of [`Thresholds`](super::Thresholds).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LabelThresholds {
    /// Score from which a message is blocked, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<f32>,
    /// Score from which a message is flagged for review, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<f32>,
}

impl LabelThresholds {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Score from which a message is blocked, from 0 to 1.
    pub fn block(mut self, block: f32) -> Self {
        self.block = Some(block);
        self
    }

    /// Score from which a message is flagged for review, from 0 to 1.
    pub fn flag(mut self, flag: f32) -> Self {
        self.flag = Some(flag);
        self
    }
}
