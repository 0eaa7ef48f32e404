// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Task.port`.
///
/// Part of [`Task`](super::Task).
#[doc(alias = "Task.port")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskPort {
    /// The value `80`.
    N80,
    /// The value `443`.
    N443,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(TaskPort, N80 = 80, N443 = 443);
