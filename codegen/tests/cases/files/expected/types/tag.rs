// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Tag`.
///
/// Taken by [`Api::put_pet`](super::super::Api::put_pet).
/// Part of [`Pet`](super::Pet).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// The value `good`.
    Good,
    /// The value `bad`.
    Bad,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for Tag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("good", Self::Good),
        ("bad", Self::Bad),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(Tag);
