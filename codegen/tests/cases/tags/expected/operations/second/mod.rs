// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! The second group.

use super::*;

mod get_b;
pub use self::get_b::GetB;
