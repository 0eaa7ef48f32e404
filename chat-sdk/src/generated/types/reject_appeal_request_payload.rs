// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `reject_appeal`.
///
/// Taken by [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals), [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RejectAppealRequestPayload {
    /// Reason for the decision, for the record and the user.
    pub decision_reason: String,
}

impl RejectAppealRequestPayload {
    /// An object with everything that the API requires.
    ///
    /// - `decision_reason`: Reason for the decision, for the record and the user.
    pub fn new(decision_reason: impl Into<String>) -> Self {
        Self {
            decision_reason: decision_reason.into(),
        }
    }
}
