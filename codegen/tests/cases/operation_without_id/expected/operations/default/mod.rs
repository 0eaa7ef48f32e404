// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod get_users_id_posts;
pub use self::get_users_id_posts::GetUsersIdPosts;
