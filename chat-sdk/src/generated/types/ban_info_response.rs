// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMetadata;
use super::UserResponse;

/// A ban of the author of content under review, either from one channel or from the whole
/// application.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BanInfoResponse {
    /// Channel the ban is limited to; absent for an application-wide ban.
    pub channel: Option<Box<ChannelMetadata>>,
    /// Full id of the channel the ban is limited to; absent for an application-wide ban.
    pub channel_cid: Option<String>,
    /// Moment the ban was imposed.
    pub created_at: runtime::Timestamp,
    /// User who imposed the ban; absent if that user no longer exists.
    pub created_by: Option<Box<UserResponse>>,
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
