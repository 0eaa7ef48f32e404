// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ModerationActionConfigResponse;

/// Action configurations of the moderation dashboard.
///
/// Answer of [`Moderation::get_action_config`](super::super::Moderation::get_action_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetActionConfigResponse {
    /// Action configurations, keyed by the kind of content that they are for.
    pub action_config: BTreeMap<String, Vec<ModerationActionConfigResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
