// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// An appeal to which a bulk decision was applied.
///
/// Part of [`BulkActionAppealsResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkAppealResult {
    /// Id of the appeal.
    pub appeal_id: String,
    /// The appeal after the decision.
    pub appeal_item: Option<Box<AppealItemResponse>>,
}
