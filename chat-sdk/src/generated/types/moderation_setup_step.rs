// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Step of the moderation setup.
///
/// Taken by [`Moderation::upsert_setup_session`](super::super::Moderation::upsert_setup_session).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationSetupStep {
    /// Introduction.
    Welcome,
    /// Questions about the app.
    Input,
    /// Choice of policies.
    Configure,
    /// Policies are in effect.
    Live,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ModerationSetupStep,
    Welcome = "welcome",
    Input = "input",
    Configure = "configure",
    Live = "live",
);
