// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A role that users or channel members can have, and to which permissions are granted.
///
/// Part of [`CreateRoleResponse`](super::CreateRoleResponse), [`ListRolesResponse`](super::ListRolesResponse), [`SearchRolesResponse`](super::SearchRolesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Role {
    /// Moment of creation, set by the server.
    pub created_at: runtime::Timestamp,
    /// Whether the application defined the role itself; `false` for a built-in one.
    pub custom: bool,
    /// Unique name of the role, for example `admin`.
    pub name: String,
    /// Places where the role has grants: `.app` stands for the whole application, other entries
    /// for example for channel types.
    pub scopes: Vec<String>,
    /// Moment of the last change, set by the server.
    pub updated_at: runtime::Timestamp,
}
