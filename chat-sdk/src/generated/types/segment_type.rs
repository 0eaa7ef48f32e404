// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What a segment consists of.
///
/// Taken by [`Chat::create_segment`](super::super::Chat::create_segment).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentType {
    /// Users.
    User,
    /// Channels.
    Channel,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(SegmentType, User = "user", Channel = "channel");
