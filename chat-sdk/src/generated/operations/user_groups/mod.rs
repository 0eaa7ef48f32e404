// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Named groups of users, which messages can mention as a whole.
//!
//! Needs the feature `user-groups`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_user_group_members`](super::super::Client::add_user_group_members) | `POST /api/v2/usergroups/{id}/members` | Add members to a user group |
//! | [`create_user_group`](super::super::Client::create_user_group) | `POST /api/v2/usergroups` | Create a user group |
//! | [`delete_user_group`](super::super::Client::delete_user_group) | `DELETE /api/v2/usergroups/{id}` | Delete a user group |
//! | [`get_user_group`](super::super::Client::get_user_group) | `GET /api/v2/usergroups/{id}` | Get a user group |
//! | [`list_user_groups`](super::super::Client::list_user_groups) | `GET /api/v2/usergroups` | List user groups |
//! | [`remove_user_group_members`](super::super::Client::remove_user_group_members) | `POST /api/v2/usergroups/{id}/members/delete` | Remove members from a user group |
//! | [`search_user_groups`](super::super::Client::search_user_groups) | `GET /api/v2/usergroups/search` | Search for user groups by name |
//! | [`update_user_group`](super::super::Client::update_user_group) | `PUT /api/v2/usergroups/{id}` | Change a user group |

mod add_user_group_members;
pub use self::add_user_group_members::AddUserGroupMembers;
mod create_user_group;
pub use self::create_user_group::CreateUserGroup;
mod delete_user_group;
pub use self::delete_user_group::DeleteUserGroup;
mod get_user_group;
pub use self::get_user_group::GetUserGroup;
mod list_user_groups;
pub use self::list_user_groups::ListUserGroups;
mod remove_user_group_members;
pub use self::remove_user_group_members::RemoveUserGroupMembers;
mod search_user_groups;
pub use self::search_user_groups::SearchUserGroups;
mod update_user_group;
pub use self::update_user_group::UpdateUserGroup;
