// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_users_id_posts`](super::super::Api::get_users_id_posts) | `GET /users/{id}/posts` |  |

mod get_users_id_posts;
pub use self::get_users_id_posts::GetUsersIdPosts;
