// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Kind of moderation queue.
///
/// Taken by [`Moderation::create_queue`](super::super::Moderation::create_queue).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationQueueType {
    /// A view for its creator alone.
    PersonalView,
    /// A queue that all moderators share.
    OperationalQueue,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ModerationQueueType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("personal_view", Self::PersonalView),
        ("operational_queue", Self::OperationalQueue),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ModerationQueueType);
