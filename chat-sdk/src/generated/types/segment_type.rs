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

impl runtime::OpenEnum for SegmentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("user", Self::User),
        ("channel", Self::Channel),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SegmentType);
