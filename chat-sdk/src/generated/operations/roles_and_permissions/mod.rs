// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Roles of users and members, and the permissions that can be granted to them.
//!
//! Needs the feature `roles-and-permissions`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_permission`](super::super::Client::create_permission) | `POST /api/v2/permissions` | Create a permission |
//! | [`create_role`](super::super::Client::create_role) | `POST /api/v2/roles` | Create a role |
//! | [`delete_permission`](super::super::Client::delete_permission) | `DELETE /api/v2/permissions/{id}` | Delete a permission |
//! | [`delete_role`](super::super::Client::delete_role) | `DELETE /api/v2/roles/{name}` | Delete a role |
//! | [`get_permission`](super::super::Client::get_permission) | `GET /api/v2/permissions/{id}` | Get a permission |
//! | [`list_permissions`](super::super::Client::list_permissions) | `GET /api/v2/permissions` | List permissions |
//! | [`list_roles`](super::super::Client::list_roles) | `GET /api/v2/roles` | List roles |
//! | [`search_roles`](super::super::Client::search_roles) | `GET /api/v2/roles/search` | Search for roles by name |
//! | [`update_permission`](super::super::Client::update_permission) | `PUT /api/v2/permissions/{id}` | Replace a permission |

mod create_permission;
pub use self::create_permission::CreatePermission;
mod create_role;
pub use self::create_role::CreateRole;
mod delete_permission;
pub use self::delete_permission::DeletePermission;
mod delete_role;
pub use self::delete_role::DeleteRole;
mod get_permission;
pub use self::get_permission::GetPermission;
mod list_permissions;
pub use self::list_permissions::ListPermissions;
mod list_roles;
pub use self::list_roles::ListRoles;
mod search_roles;
pub use self::search_roles::SearchRoles;
mod update_permission;
pub use self::update_permission::UpdatePermission;
