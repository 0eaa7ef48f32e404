// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_user`](super::super::Api::delete_user) | `DELETE /users/{id}` | Delete a user |

mod delete_user;
pub use self::delete_user::DeleteUser;
