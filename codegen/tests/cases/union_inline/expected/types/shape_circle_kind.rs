// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Shape.Circle.kind`.
///
/// Part of [`ShapeCircle`].
#[doc(alias = "Shape.Circle.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeCircleKind {
    /// The value `circle`.
    Circle,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ShapeCircleKind {
    const VALUES: &'static [(&'static str, Self)] = &[("circle", Self::Circle)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ShapeCircleKind);
