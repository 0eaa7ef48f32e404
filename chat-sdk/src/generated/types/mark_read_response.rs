// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MarkReadResponseEvent;

/// Answer to marking channels or threads as read.
///
/// Answer of [`Chat::mark_channels_read`](super::super::Chat::mark_channels_read), [`Chat::mark_read`](super::super::Chat::mark_read).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MarkReadResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Read event that was sent to the channel; absent when nothing was published.
    pub event: Option<Box<MarkReadResponseEvent>>,
}
