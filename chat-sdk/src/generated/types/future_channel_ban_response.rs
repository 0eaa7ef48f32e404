// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// A ban from channels that do not exist yet: the banned user is shut out of every channel
/// the banning user creates later.
///
/// Part of [`QueryFutureChannelBansResponse`](super::QueryFutureChannelBansResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FutureChannelBanResponse {
    /// User whose later channels the ban covers.
    pub banned_by: Option<Box<UserResponse>>,
    /// Moment the ban was imposed.
    pub created_at: runtime::Timestamp,
    /// Moment the ban ends by itself; absent when it has no end.
    pub expires: Option<runtime::Timestamp>,
    /// Explanation given when the ban was imposed.
    pub reason: Option<String>,
    /// `true` for a shadow ban, which hides the user's messages from everybody else without
    /// telling the author.
    pub shadow: Option<bool>,
    /// Banned user; absent if that user no longer exists.
    pub user: Option<Box<UserResponse>>,
}
