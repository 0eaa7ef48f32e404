// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `unblock`, which `restore` replaces.
///
/// Taken by [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals), [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UnblockActionRequestPayload {
    /// Reason for the decision, for the record and the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_reason: Option<String>,
}

impl UnblockActionRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reason for the decision, for the record and the user.
    pub fn decision_reason(mut self, decision_reason: impl Into<String>) -> Self {
        self.decision_reason = Some(decision_reason.into());
        self
    }
}
