// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Command;

/// Outcome of updating a slash command.
///
/// Answer of [`Chat::update_command`](super::super::Chat::update_command).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateCommandResponse {
    /// Command as stored after the change.
    pub command: Option<Box<Command>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
