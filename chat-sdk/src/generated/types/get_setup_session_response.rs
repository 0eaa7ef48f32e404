// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SetupSession;

/// State of the moderation setup.
///
/// Answer of [`Moderation::get_setup_session`](super::super::Moderation::get_setup_session).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetSetupSessionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The setup session; absent if none was begun.
    pub setup_session: Option<Box<SetupSession>>,
}
