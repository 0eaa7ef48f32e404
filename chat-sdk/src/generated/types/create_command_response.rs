// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Command;

/// Outcome of creating a slash command.
///
/// Answer of [`Chat::create_command`](super::super::Chat::create_command).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// Command as stored.
    pub command: Option<Box<Command>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
