// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;

/// Messages pinned in a channel.
///
/// Answer of [`Chat::get_pinned_messages`](super::super::Chat::get_pinned_messages).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetPinnedMessagesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Pinned messages of this page in the requested order.
    pub messages: Vec<MessageResponse>,
}
