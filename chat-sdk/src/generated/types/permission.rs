// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PermissionLevel;

/// A permission: an action, where it applies, and under which circumstances it is granted.
///
/// Part of [`GetCustomPermissionResponse`](super::GetCustomPermissionResponse), [`ListPermissionsResponse`](super::ListPermissionsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Permission {
    /// Action that the permission allows, for example `ReadChannel`.
    pub action: String,
    /// Further condition for the grant, in the syntax of MongoDB queries; absent when there is
    /// none.
    pub condition: Option<runtime::Object>,
    /// Whether the application defined the permission itself; `false` for a built-in one.
    pub custom: bool,
    /// Explanation of the permission for people.
    pub description: String,
    /// Unique id of the permission, used in `grants`.
    pub id: String,
    /// Where the permission can be granted: `app` for the whole application, `channel` for a
    /// channel type.
    pub level: PermissionLevel,
    /// Readable name of the permission.
    pub name: String,
    /// Whether the permission covers only resources that the acting user owns.
    pub owner: bool,
    /// Kind of resource whose ownership counts when `owner` is `true`.
    pub owner_resource: String,
    /// Whether the permission covers only resources of the acting user's own teams, in
    /// applications that separate tenants by team.
    pub same_team: bool,
    /// Labels that sort permissions into groups.
    pub tags: Vec<String>,
}
