// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Receipt for a submitted appeal.
///
/// Answer of [`Moderation::appeal`](super::super::Moderation::appeal).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppealResponse {
    /// Id of the new appeal.
    pub appeal_id: String,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
