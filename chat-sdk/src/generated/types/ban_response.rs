// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::UserResponse;

/// A ban of a user, either from one channel or from the whole application.
///
/// Part of [`QueryBannedUsersResponse`](super::QueryBannedUsersResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BanResponse {
    /// User who imposed the ban; absent if that user no longer exists.
    pub banned_by: Option<Box<UserResponse>>,
    /// Channel the ban is limited to; absent for an application-wide ban.
    pub channel: Option<Box<ChannelResponse>>,
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
