// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Number of flags on a user's content.
///
/// Answer of [`Moderation::get_flag_count`](super::super::Moderation::get_flag_count).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetFlagCountResponse {
    /// Number of flags.
    pub count: i32,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
