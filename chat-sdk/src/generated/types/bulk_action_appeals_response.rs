// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BulkAppealError;
use super::BulkAppealResult;

/// Outcome of a decision about many appeals, appeal by appeal.
///
/// Answer of [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkActionAppealsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Appeals for which the decision failed.
    pub errors: Vec<BulkAppealError>,
    /// Appeals to which the decision was applied.
    pub results: Vec<BulkAppealResult>,
}
