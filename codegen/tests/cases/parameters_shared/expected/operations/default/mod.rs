// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod delete_thing;
pub use self::delete_thing::DeleteThing;
mod get_thing;
pub use self::get_thing::GetThing;
