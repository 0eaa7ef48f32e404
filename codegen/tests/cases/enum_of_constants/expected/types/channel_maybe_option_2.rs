// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.maybe.option 2`.
///
/// Part of [`ChannelMaybe`](super::ChannelMaybe).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelMaybeOption2 {
    /// The value `3`.
    N3,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(ChannelMaybeOption2, N3 = 3);
