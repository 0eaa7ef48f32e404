// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AppealItemResponse;

/// An appeal to which a bulk decision was applied.
///
/// Part of [`BulkActionAppealsResponse`](super::BulkActionAppealsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkAppealResult {
    /// Id of the appeal.
    pub appeal_id: String,
    /// The appeal after the decision.
    pub appeal_item: Option<Box<AppealItemResponse>>,
}
