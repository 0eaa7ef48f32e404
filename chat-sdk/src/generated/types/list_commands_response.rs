// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Command;

/// All slash commands of the application.
///
/// Answer of [`Chat::list_commands`](super::super::Chat::list_commands).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListCommandsResponse {
    /// Every command there is, built in or defined by the application.
    pub commands: Vec<Command>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
