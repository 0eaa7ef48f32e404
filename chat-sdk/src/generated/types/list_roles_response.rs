// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Role;

/// All roles of the app.
///
/// Answer of [`Client::list_roles`](super::super::Client::list_roles).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Roles, both built-in ones and those of the application.
    pub roles: Vec<Role>,
}
