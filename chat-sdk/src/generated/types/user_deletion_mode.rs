// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How users, or the messages of a deleted user, are deleted.
///
/// Taken by [`Client::delete_users`](super::super::Client::delete_users).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDeletionMode {
    /// Mark them as deleted and keep their data.
    Soft,
    /// Mark them as deleted and erase their content.
    Pruning,
    /// Erase them for good.
    Hard,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(UserDeletionMode, Soft = "soft", Pruning = "pruning", Hard = "hard");
