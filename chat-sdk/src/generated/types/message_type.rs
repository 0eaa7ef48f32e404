// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Type of a message, as the server reports it.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse), [`MessageResponse`](super::MessageResponse), [`MessageWithChannelResponse`](super::MessageWithChannelResponse) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// An ordinary message in a channel.
    Regular,
    /// A temporary message that only its author sees and that is not stored, such as a command
    /// preview.
    Ephemeral,
    /// Notice that a command or message failed, seen by the author only.
    Error,
    /// A reply in a thread.
    Reply,
    /// A message of the system, such as a notice about an event in the channel.
    System,
    /// A message that was deleted; only a placeholder remains.
    Deleted,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    MessageType,
    Regular = "regular",
    Ephemeral = "ephemeral",
    Error = "error",
    Reply = "reply",
    System = "system",
    Deleted = "deleted",
);
