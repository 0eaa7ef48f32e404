// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// An appeal for which a bulk decision failed.
///
/// Part of [`BulkActionAppealsResponse`](super::BulkActionAppealsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkAppealError {
    /// Id of the appeal.
    pub appeal_id: String,
    /// Message that explains the failure.
    pub error: String,
}
