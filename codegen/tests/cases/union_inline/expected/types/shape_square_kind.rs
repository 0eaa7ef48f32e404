// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Shape.Square.kind`.
///
/// Part of [`ShapeSquare`].
#[doc(alias = "Shape.Square.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeSquareKind {
    /// The value `square`.
    Square,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ShapeSquareKind {
    const VALUES: &'static [(&'static str, Self)] = &[("square", Self::Square)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ShapeSquareKind);
