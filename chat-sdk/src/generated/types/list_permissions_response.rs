// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Permission;

/// All permissions that can be granted.
///
/// Answer of [`Client::list_permissions`](super::super::Client::list_permissions).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPermissionsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Permissions, both built-in ones and those of the application.
    pub permissions: Vec<Permission>,
}
