// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Role;

/// Roles whose names begin as a search asks.
///
/// Answer of [`Client::search_roles`](super::super::Client::search_roles).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchRolesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Roles on this page, by name.
    pub roles: Vec<Role>,
}
