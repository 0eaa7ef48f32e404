// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A slash command and how it presents itself to users.
///
/// Answer of [`Chat::get_command`](super::super::Chat::get_command).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetCommandResponse {
    /// Hint for the arguments, such as `[@username] [text]`, which clients show while the user
    /// types the command.
    pub args: String,
    /// Moment of creation. Built-in commands can lack it.
    pub created_at: Option<runtime::Timestamp>,
    /// What the command does, in a few words that clients show next to its name.
    pub description: String,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Unique name of the command, as typed after the slash.
    pub name: String,
    /// Name of the group the command belongs to, for example `fun_set` or `moderation_set`.
    pub set: String,
    /// Moment of the last change. Built-in commands can lack it.
    pub updated_at: Option<runtime::Timestamp>,
}
