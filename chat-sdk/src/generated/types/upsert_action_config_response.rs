// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationActionConfigResponse;

/// An action configuration after a change.
///
/// Answer of [`Moderation::upsert_action_config`](super::super::Moderation::upsert_action_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertActionConfigResponse {
    /// The action configuration as it is stored now.
    pub action_config: Option<Box<ModerationActionConfigResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
