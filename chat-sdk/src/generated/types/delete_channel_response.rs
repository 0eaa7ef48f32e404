// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;

/// Answer to deleting a channel.
///
/// Answer of [`Chat::delete_channel`](super::super::Chat::delete_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteChannelResponse {
    /// The channel as it was deleted.
    pub channel: Option<Box<ChannelResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
