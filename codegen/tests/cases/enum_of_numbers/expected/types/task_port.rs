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

impl runtime::IntegerEnum for TaskPort {
    const VALUES: &'static [(i64, Self)] = &[(80, Self::N80), (443, Self::N443)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(TaskPort);
