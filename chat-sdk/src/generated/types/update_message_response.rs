// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::MessageResponse;

/// Answer to a full update of a message.
///
/// Answer of [`Chat::update_message`](super::super::Chat::update_message).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateMessageResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Message after the update.
    pub message: MessageResponse,
    /// Data of the application kept with a message as long as it is pending, a map of text
    /// values; absent when there is none.
    pub pending_message_metadata: Option<BTreeMap<String, String>>,
}
