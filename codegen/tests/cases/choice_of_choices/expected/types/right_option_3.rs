// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Right.option 3`.
///
/// Part of [`AnyType`](super::AnyType), [`Left`](super::Left), [`Right`](super::Right).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightOption3 {
    /// The value `none`.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for RightOption3 {
    const VALUES: &'static [(&'static str, Self)] = &[("none", Self::None)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(RightOption3);
