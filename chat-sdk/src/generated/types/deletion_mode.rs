// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How an object that belongs to a deleted user is deleted.
///
/// Taken by [`Client::delete_users`](super::super::Client::delete_users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletionMode {
    /// Mark it as deleted and keep its data.
    Soft,
    /// Erase it for good.
    Hard,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for DeletionMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("soft", Self::Soft),
        ("hard", Self::Hard),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(DeletionMode);
