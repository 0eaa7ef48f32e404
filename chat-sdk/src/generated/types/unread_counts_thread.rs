// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Unread replies of one user in one thread.
///
/// Part of [`UnreadCountsResponse`](super::UnreadCountsResponse), [`WrappedUnreadCountsResponse`](super::WrappedUnreadCountsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnreadCountsThread {
    /// Moment the user last read the thread.
    pub last_read: runtime::Timestamp,
    /// Id of the newest reply the user has read.
    pub last_read_message_id: String,
    /// Id of the message the thread hangs under.
    pub parent_message_id: String,
    /// Number of replies the user has not read.
    pub unread_count: i32,
}
