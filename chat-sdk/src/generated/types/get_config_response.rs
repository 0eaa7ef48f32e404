// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ConfigResponse;

/// One moderation policy.
///
/// Answer of [`Moderation::get_config`](super::super::Moderation::get_config).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetConfigResponse {
    /// The policy.
    pub config: Option<Box<ConfigResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
