// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Level`.
///
/// Taken by [`Api::list_tasks`](super::super::Api::list_tasks).
/// Part of [`Task`](super::Task).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Can wait.
    Low,
    /// Cannot wait.
    High,
    /// Does not matter.
    None,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(Level, Low = 1, High = 2, None = - 1);
