// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Answer to lifting mutes.
///
/// Answer of [`Chat::unmute_channel`](super::super::Chat::unmute_channel), [`Moderation::unmute`](super::super::Moderation::unmute).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnmuteResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Ids of users in the request that do not exist, for example because they were deleted.
    pub non_existing_users: Option<Vec<String>>,
}
