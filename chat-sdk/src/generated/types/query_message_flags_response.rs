// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageFlagResponse;

/// One page of message flags.
///
/// Answer of [`Chat::query_message_flags`](super::super::Chat::query_message_flags).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryMessageFlagsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Flags on this page.
    pub flags: Vec<MessageFlagResponse>,
}
