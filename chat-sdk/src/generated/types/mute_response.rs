// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::OwnUserResponse;
use super::UserMuteResponse;

/// Mutes after the operation.
///
/// Answer of [`Moderation::mute`](super::super::Moderation::mute).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MuteResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Mutes that the operation created or renewed.
    pub mutes: Option<Vec<UserMuteResponse>>,
    /// Ids among the targets that belong to no user.
    pub non_existing_users: Option<Vec<String>>,
    /// The user who muted, with the whole state that belongs to it.
    pub own_user: Option<Box<OwnUserResponse>>,
}
