// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Channels that a batch change failed for, all for the same reason.
///
/// Part of [`ChannelBatchCompletedEvent`](super::ChannelBatchCompletedEvent), [`ChannelBatchStartedEvent`](super::ChannelBatchStartedEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FailedChannelUpdates {
    /// Full ids of the channels, such as `messaging:general`.
    pub cids: Vec<String>,
    /// Why they could not be changed.
    pub reason: String,
}
