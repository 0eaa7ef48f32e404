// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Kind`.
///
/// Part of [`Chair`](super::Chair).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The value `rocking`.
    Rocking,
    /// The value `folding`.
    Folding,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Kind, Rocking = "rocking", Folding = "folding");
