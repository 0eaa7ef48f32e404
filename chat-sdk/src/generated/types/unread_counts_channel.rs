// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Unread messages of one user in one channel.
///
/// Part of [`UnreadCountsResponse`](super::UnreadCountsResponse), [`WrappedUnreadCountsResponse`](super::WrappedUnreadCountsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnreadCountsChannel {
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub channel_id: String,
    /// Moment up to which the user has read the channel.
    pub last_read: runtime::Timestamp,
    /// Number of messages in the channel the user has not read.
    pub unread_count: i32,
}
