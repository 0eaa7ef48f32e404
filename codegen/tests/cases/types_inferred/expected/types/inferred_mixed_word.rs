// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Inferred.mixed.word`.
///
/// Part of [`InferredMixed`](super::InferredMixed).
#[doc(alias = "Inferred.mixed.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferredMixedWord {
    /// The value `a`.
    A,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for InferredMixedWord {
    const VALUES: &'static [(&'static str, Self)] = &[("a", Self::A)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(InferredMixedWord);
