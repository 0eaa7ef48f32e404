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

runtime::open_enum!(
    ModerationQueueType,
    PersonalView = "personal_view",
    OperationalQueue = "operational_queue",
);
