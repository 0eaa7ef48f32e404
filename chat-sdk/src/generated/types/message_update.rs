// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageChangeSet;

/// What an update changed on a message, carried by events.
///
/// Part of [`MessageUpdatedEvent`](super::MessageUpdatedEvent), [`WsEvent`](super::WsEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageUpdate {
    /// Parts of the message that the update touched.
    pub change_set: Option<Box<MessageChangeSet>>,
    /// Body before the update; absent when it stayed the same.
    pub old_text: Option<String>,
}
