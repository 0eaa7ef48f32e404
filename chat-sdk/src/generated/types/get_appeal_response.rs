// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AppealItemResponse;

/// One appeal.
///
/// Answer of [`Moderation::get_appeal`](super::super::Moderation::get_appeal).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetAppealResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The appeal.
    pub item: Option<Box<AppealItemResponse>>,
}
