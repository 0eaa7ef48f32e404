// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::UnreadCountsResponse;

/// Unread counts of several users.
///
/// Answer of [`Chat::unread_counts_batch`](super::super::Chat::unread_counts_batch).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UnreadCountsBatchResponse {
    /// Counts of each user, keyed by user id.
    pub counts_by_user: BTreeMap<String, UnreadCountsResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
