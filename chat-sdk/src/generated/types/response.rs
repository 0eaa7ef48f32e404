// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Answer of an operation that has nothing to return.
///
/// Answer of [`Chat::add_segment_targets`](super::super::Chat::add_segment_targets), [`Client::create_device`](super::super::Client::create_device), [`Client::create_permission`](super::super::Client::create_permission) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Response {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
