// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Counter.mixed.word`.
///
/// Part of [`CounterMixed`].
#[doc(alias = "Counter.mixed.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CounterMixedWord {
    /// The value `none`.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for CounterMixedWord {
    const VALUES: &'static [(&'static str, Self)] = &[("none", Self::None)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(CounterMixedWord);
