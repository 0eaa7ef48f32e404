// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// State of the moderation setup.
///
/// Taken by [`Moderation::upsert_setup_session`](super::super::Moderation::upsert_setup_session).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationSetupStatus {
    /// The setup goes on.
    InProgress,
    /// The setup is complete.
    Completed,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ModerationSetupStatus, InProgress = "in_progress", Completed = "completed");
