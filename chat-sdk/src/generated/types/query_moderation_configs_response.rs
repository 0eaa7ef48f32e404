// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ConfigResponse;

/// One page of moderation policies.
///
/// Answer of [`Moderation::query_moderation_configs`](super::super::Moderation::query_moderation_configs).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryModerationConfigsResponse {
    /// Policies on this page.
    pub configs: Vec<ConfigResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
}
