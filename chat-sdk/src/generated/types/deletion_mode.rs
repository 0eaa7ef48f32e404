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

runtime::open_enum!(DeletionMode, Soft = "soft", Hard = "hard");
