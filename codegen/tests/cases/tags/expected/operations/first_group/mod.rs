// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! The first group.

use super::*;

mod get_a;
pub use self::get_a::GetA;
