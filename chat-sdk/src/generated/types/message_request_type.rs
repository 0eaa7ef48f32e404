// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Type that a caller can give to a new message.
///
/// Part of [`MessageRequest`](super::MessageRequest).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageRequestType {
    /// An ordinary message.
    Regular,
    /// A message of the system, such as a notice about an event in the channel.
    System,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(MessageRequestType, Regular = "regular", System = "system");
