// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Unread messages of a user, added up over the channels of one type.
///
/// Part of [`UnreadCountsResponse`](super::UnreadCountsResponse), [`WrappedUnreadCountsResponse`](super::WrappedUnreadCountsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnreadCountsChannelType {
    /// Number of channels of this type that have unread messages.
    pub channel_count: i32,
    /// Channel type the numbers belong to, for example `messaging`.
    pub channel_type: String,
    /// Number of unread messages in all channels of this type together.
    pub unread_count: i32,
}
