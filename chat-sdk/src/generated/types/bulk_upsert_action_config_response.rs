// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationActionConfigResponse;

/// Action configurations after a bulk change.
///
/// Answer of [`Moderation::bulk_upsert_action_config`](super::super::Moderation::bulk_upsert_action_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkUpsertActionConfigResponse {
    /// The action configurations as they are stored now.
    pub action_configs: Vec<ModerationActionConfigResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
