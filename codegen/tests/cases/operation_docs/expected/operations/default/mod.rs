// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod delete_user;
pub use self::delete_user::DeleteUser;
