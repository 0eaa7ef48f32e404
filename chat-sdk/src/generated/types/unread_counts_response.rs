// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::UnreadCountsChannel;
use super::UnreadCountsChannelType;
use super::UnreadCountsThread;

/// Unread counts of one user, as part of a batch.
///
/// Part of [`UnreadCountsBatchResponse`](super::UnreadCountsBatchResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnreadCountsResponse {
    /// Counts summed up per channel type.
    pub channel_type: Vec<UnreadCountsChannelType>,
    /// Counts of each channel with unread messages.
    pub channels: Vec<UnreadCountsChannel>,
    /// Counts of each thread with unread replies.
    pub threads: Vec<UnreadCountsThread>,
    /// Unread messages over all channels of the user.
    pub total_unread_count: i32,
    /// Unread messages per team, keyed by team name. Present in multi-tenant applications.
    pub total_unread_count_by_team: Option<BTreeMap<String, i32>>,
    /// Number of threads with unread replies.
    pub total_unread_threads_count: i32,
}
