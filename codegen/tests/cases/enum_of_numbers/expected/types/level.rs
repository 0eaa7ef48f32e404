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

impl runtime::IntegerEnum for Level {
    const VALUES: &'static [(i64, Self)] = &[
        (1, Self::Low),
        (2, Self::High),
        (-1, Self::None),
    ];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(Level);
