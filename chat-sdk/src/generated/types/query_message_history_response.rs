// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageHistoryEntryResponse;

/// One page of earlier versions of messages.
///
/// Answer of [`Chat::query_message_history`](super::super::Chat::query_message_history).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryMessageHistoryResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Versions on this page.
    pub message_history: Vec<MessageHistoryEntryResponse>,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
}
