// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A slash command, built in or defined by the application.
///
/// Part of [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo), [`ChannelTypeConfig`](super::ChannelTypeConfig), [`CreateCommandResponse`](super::CreateCommandResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Command {
    /// Hint for the arguments, such as `[@username] [text]`, which clients show while the user
    /// types the command.
    pub args: String,
    /// Moment of creation. Built-in commands can lack it.
    pub created_at: Option<runtime::Timestamp>,
    /// What the command does, in a few words that clients show next to its name.
    pub description: String,
    /// Unique name of the command, as typed after the slash.
    pub name: String,
    /// Name of the group the command belongs to, for example `fun_set` or `moderation_set`.
    pub set: String,
    /// Moment of the last change. Built-in commands can lack it.
    pub updated_at: Option<runtime::Timestamp>,
}
