// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `mark_reviewed` on a review queue item or an appeal.
///
/// Taken by [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals), [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MarkReviewedRequestPayload {
    /// Largest number of further items of the same user to mark as reviewed, at most 2500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_to_mark_as_reviewed_limit: Option<i32>,
    /// Reason for the decision, for the record and the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_reason: Option<String>,
    /// `true` to leave further items of the same user as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_marking_content_as_reviewed: Option<bool>,
}

impl MarkReviewedRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of further items of the same user to mark as reviewed, at most 2500.
    pub fn content_to_mark_as_reviewed_limit(
        mut self,
        content_to_mark_as_reviewed_limit: i32,
    ) -> Self {
        self.content_to_mark_as_reviewed_limit = Some(content_to_mark_as_reviewed_limit);
        self
    }

    /// Reason for the decision, for the record and the user.
    pub fn decision_reason(mut self, decision_reason: impl Into<String>) -> Self {
        self.decision_reason = Some(decision_reason.into());
        self
    }

    /// `true` to leave further items of the same user as they are.
    pub fn disable_marking_content_as_reviewed(
        mut self,
        disable_marking_content_as_reviewed: bool,
    ) -> Self {
        self.disable_marking_content_as_reviewed = Some(
            disable_marking_content_as_reviewed,
        );
        self
    }
}
