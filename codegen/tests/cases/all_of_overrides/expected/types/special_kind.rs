// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Special.kind`.
///
/// Part of [`Special`].
#[doc(alias = "Special.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecialKind {
    /// The value `special`.
    Special,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for SpecialKind {
    const VALUES: &'static [(&'static str, Self)] = &[("special", Self::Special)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SpecialKind);
