// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.maybe.option 3`.
///
/// Part of [`ChannelMaybe`](super::ChannelMaybe).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelMaybeOption3 {
    /// The value `4`.
    N4,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(ChannelMaybeOption3, N4 = 4);
