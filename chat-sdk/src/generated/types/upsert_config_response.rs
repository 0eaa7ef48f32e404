// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ConfigResponse;

/// A moderation policy after a change.
///
/// Answer of [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertConfigResponse {
    /// The policy as it is stored now.
    pub config: Option<Box<ConfigResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
