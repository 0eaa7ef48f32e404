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

impl runtime::OpenEnum for RemovedKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("removed", Self::Removed),
        ("purged", Self::Purged),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(RemovedKind);
