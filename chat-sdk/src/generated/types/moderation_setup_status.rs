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

impl runtime::OpenEnum for ModerationSetupStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("in_progress", Self::InProgress),
        ("completed", Self::Completed),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ModerationSetupStatus);
