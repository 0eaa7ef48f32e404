// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_user`](super::super::Api::create_user) | `POST /users` |  |
//! | [`delete_users`](super::super::Api::delete_users) | `DELETE /users` |  |

mod create_user;
pub use self::create_user::CreateUser;
mod delete_users;
pub use self::delete_users::DeleteUsers;
