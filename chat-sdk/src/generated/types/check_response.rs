// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReviewQueueItemResponse;
use super::TriggeredRuleResponse;

/// Verdict of a moderation check.
///
/// Answer of [`Moderation::check`](super::super::Moderation::check).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Review queue item of the content; absent if nothing was found.
    pub item: Option<Box<ReviewQueueItemResponse>>,
    /// Action that the policy recommends, such as `keep`, `flag`, `shadow` or `remove`.
    pub recommended_action: String,
    /// `complete`, or `partial` while slower checks still run.
    pub status: String,
    /// Id of the background task of the checks that still run.
    pub task_id: Option<String>,
    /// First rule that the content triggered. Use `triggered_rules` instead.
    #[deprecated]
    pub triggered_rule: Option<Box<TriggeredRuleResponse>>,
    /// Rules that the content triggered.
    pub triggered_rules: Option<Vec<TriggeredRuleResponse>>,
}
