// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;

/// Answer with several messages of one channel, looked up by id.
///
/// Answer of [`Chat::get_many_messages`](super::super::Chat::get_many_messages).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetManyMessagesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Messages that were found.
    pub messages: Vec<MessageResponse>,
}
