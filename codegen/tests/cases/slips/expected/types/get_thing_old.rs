// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `GetThing.old`.
///
/// Taken by [`Api::get_thing`](super::super::Api::get_thing).
#[doc(alias = "GetThing.old")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingOld {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for GetThingOld {
    const VALUES: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(GetThingOld);
