// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::UnreadCountsChannel;
use super::UnreadCountsChannelType;
use super::UnreadCountsThread;

/// Unread counts of one user over all channels and threads.
///
/// Answer of [`Chat::unread_counts`](super::super::Chat::unread_counts).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WrappedUnreadCountsResponse {
    /// Counts summed up per channel type.
    pub channel_type: Vec<UnreadCountsChannelType>,
    /// Counts of each channel with unread messages.
    pub channels: Vec<UnreadCountsChannel>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Counts of each thread with unread replies.
    pub threads: Vec<UnreadCountsThread>,
    /// Unread messages over all channels of the user.
    pub total_unread_count: i32,
    /// Unread messages per team, keyed by team name. Present in multi-tenant applications.
    pub total_unread_count_by_team: Option<BTreeMap<String, i32>>,
    /// Number of threads with unread replies.
    pub total_unread_threads_count: i32,
}
