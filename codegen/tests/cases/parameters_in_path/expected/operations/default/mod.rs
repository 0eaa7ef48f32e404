// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_post`](super::super::Api::get_post) | `GET /users/{user_id}/posts/{number}` |  |

mod get_post;
pub use self::get_post::GetPost;
