// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Part.maybe`.
///
/// Part of [`Part`](super::Part).
#[doc(alias = "Part.maybe")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartMaybe {
    /// The value `yes`.
    Yes,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PartMaybe, Yes = "yes");
