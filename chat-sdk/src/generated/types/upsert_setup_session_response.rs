// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SetupSession;

/// State of the moderation setup after a change.
///
/// Answer of [`Moderation::upsert_setup_session`](super::super::Moderation::upsert_setup_session).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertSetupSessionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The setup session as it is stored now.
    pub setup_session: Option<Box<SetupSession>>,
}
