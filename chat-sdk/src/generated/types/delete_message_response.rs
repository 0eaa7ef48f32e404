// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;

/// Answer to the deletion of a message.
///
/// Answer of [`Chat::delete_message`](super::super::Chat::delete_message).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteMessageResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Message in its final state. After a soft deletion its `type` is `deleted`.
    pub message: MessageResponse,
}
