// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SharedLocationResponseData;

/// Live locations of one user.
///
/// Answer of [`Client::get_user_live_locations`](super::super::Client::get_user_live_locations).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SharedLocationsResponse {
    /// Live locations that the user is sharing at present, in all channels.
    pub active_live_locations: Vec<SharedLocationResponseData>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
