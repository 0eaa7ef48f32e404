// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Thing.kind`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`].
#[doc(alias = "Thing.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// The value `thing`.
    Thing,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ThingKind {
    const VALUES: &'static [(&'static str, Self)] = &[("thing", Self::Thing)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ThingKind);
