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

impl runtime::OpenEnum for TaskSizeWord {
    const VALUES: &'static [(&'static str, Self)] = &[("auto", Self::Auto)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(TaskSizeWord);
