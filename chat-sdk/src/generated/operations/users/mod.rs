// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Everybody who takes part in conversations: finding, creating, changing, deactivating,
//! deleting, restoring and exporting them, one by one or in bulk.
//!
//! Needs the feature `users`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`deactivate_user`](super::super::Client::deactivate_user) | `POST /api/v2/users/{user_id}/deactivate` | Deactivate a user |
//! | [`deactivate_users`](super::super::Client::deactivate_users) | `POST /api/v2/users/deactivate` | Deactivate many users |
//! | [`delete_users`](super::super::Client::delete_users) | `POST /api/v2/users/delete` | Delete users |
//! | [`export_user`](super::super::Client::export_user) | `GET /api/v2/users/{user_id}/export` | Export a user |
//! | [`export_users`](super::super::Client::export_users) | `POST /api/v2/export/users` | Export many users |
//! | [`query_users`](super::super::Client::query_users) | `GET /api/v2/users` | Query users |
//! | [`reactivate_user`](super::super::Client::reactivate_user) | `POST /api/v2/users/{user_id}/reactivate` | Reactivate a user |
//! | [`reactivate_users`](super::super::Client::reactivate_users) | `POST /api/v2/users/reactivate` | Reactivate many users |
//! | [`restore_users`](super::super::Client::restore_users) | `POST /api/v2/users/restore` | Restore deleted users |
//! | [`update_users`](super::super::Client::update_users) | `POST /api/v2/users` | Create or replace users |
//! | [`update_users_partial`](super::super::Client::update_users_partial) | `PATCH /api/v2/users` | Change single fields of users |

mod deactivate_user;
pub use self::deactivate_user::DeactivateUser;
mod deactivate_users;
pub use self::deactivate_users::DeactivateUsers;
mod delete_users;
pub use self::delete_users::DeleteUsers;
mod export_user;
pub use self::export_user::ExportUser;
mod export_users;
pub use self::export_users::ExportUsers;
mod query_users;
pub use self::query_users::QueryUsers;
mod reactivate_user;
pub use self::reactivate_user::ReactivateUser;
mod reactivate_users;
pub use self::reactivate_users::ReactivateUsers;
mod restore_users;
pub use self::restore_users::RestoreUsers;
mod update_users;
pub use self::update_users::UpdateUsers;
mod update_users_partial;
pub use self::update_users_partial::UpdateUsersPartial;
