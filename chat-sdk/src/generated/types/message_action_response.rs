// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;

/// Answer to a message action, a commit or a translation.
///
/// Answer of [`Chat::commit_message`](super::super::Chat::commit_message), [`Chat::run_message_action`](super::super::Chat::run_message_action), [`Chat::translate_message`](super::super::Chat::translate_message).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageActionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Message after the call; absent when the action removed it.
    pub message: Option<Box<MessageResponse>>,
}
