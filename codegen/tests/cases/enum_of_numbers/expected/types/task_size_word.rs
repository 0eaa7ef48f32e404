// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Task.size.word`.
///
/// Part of [`TaskSize`](super::TaskSize).
#[doc(alias = "Task.size.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskSizeWord {
    /// The value `auto`.
    Auto,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(TaskSizeWord, Auto = "auto");
