// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::WsEvent;

/// Answer to a sent event.
///
/// Answer of [`Chat::send_event`](super::super::Chat::send_event).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The event as it was delivered, with the fields the server filled in.
    pub event: WsEvent,
}
