// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Number of action configurations that were deleted.
///
/// Answer of [`Moderation::delete_action_config`](super::super::Moderation::delete_action_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteActionConfigResponse {
    /// Number of action configurations that were deleted.
    pub deleted: i32,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
