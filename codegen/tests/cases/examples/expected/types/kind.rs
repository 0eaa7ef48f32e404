// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Kind`.
///
/// Taken by [`Desk::replace_letter`](super::super::Desk::replace_letter).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The value `note`.
    Note,
    /// The value `card`.
    Card,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Kind, Note = "note", Card = "card");
