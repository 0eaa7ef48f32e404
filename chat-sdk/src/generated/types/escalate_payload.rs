// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `escalate`, which passes an item on to a moderator with more
/// authority.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct EscalatePayload {
    /// Remarks for the moderator who decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Urgency of the item, such as `low`, `medium` or `high`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<String>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl EscalatePayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Remarks for the moderator who decides.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Urgency of the item, such as `low`, `medium` or `high`.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
