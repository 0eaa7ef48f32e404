// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod set_note;
pub use self::set_note::SetNote;
mod set_numbers;
pub use self::set_numbers::SetNumbers;
