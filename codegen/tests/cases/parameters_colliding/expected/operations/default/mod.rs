// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod move_;
pub use self::move_::Move;
