// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Kind of text that moderation assigns labels to.
///
/// Taken by [`Moderation::labels`](super::super::Moderation::labels).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelContentType {
    /// Any text.
    Text,
    /// A chat message.
    Message,
    /// The name of a user.
    Username,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(LabelContentType, Text = "text", Message = "message", Username = "username");
