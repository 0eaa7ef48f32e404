// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// A mute of one user by another.
///
/// Part of [`FullUserResponse`](super::FullUserResponse), [`MuteResponse`](super::MuteResponse), [`OwnUserResponse`](super::OwnUserResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserMuteResponse {
    /// Moment the mute began.
    pub created_at: runtime::Timestamp,
    /// Moment the mute ends by itself; absent when it has no end.
    pub expires: Option<runtime::Timestamp>,
    /// User who is muted.
    pub target: Option<Box<UserResponse>>,
    /// Moment the mute was last renewed or changed.
    pub updated_at: runtime::Timestamp,
    /// User who muted.
    pub user: Option<Box<UserResponse>>,
}
