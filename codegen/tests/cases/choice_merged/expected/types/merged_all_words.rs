// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Merged.all_words`.
///
/// Part of [`Merged`](super::Merged).
#[doc(alias = "Merged.all_words")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergedAllWords {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// The value `c`.
    C,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for MergedAllWords {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("a", Self::A),
        ("b", Self::B),
        ("c", Self::C),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(MergedAllWords);
