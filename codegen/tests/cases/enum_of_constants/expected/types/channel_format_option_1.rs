// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.format.option 1`.
///
/// Part of [`ChannelFormat`](super::ChannelFormat).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelFormatOption1 {
    /// The value `auto`.
    Auto,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ChannelFormatOption1, Auto = "auto");
