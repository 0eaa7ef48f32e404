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

impl runtime::IntegerEnum for ChannelMaybeOption3 {
    const VALUES: &'static [(i64, Self)] = &[(4, Self::N4)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(ChannelMaybeOption3);
