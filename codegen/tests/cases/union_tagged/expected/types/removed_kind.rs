// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `RemovedKind`.
///
/// Part of [`Base`](super::Base), [`Removed`](super::Removed).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovedKind {
    /// The value `removed`.
    Removed,
    /// The value `purged`.
    Purged,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(RemovedKind, Removed = "removed", Purged = "purged");
