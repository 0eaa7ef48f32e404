// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`set_note`](Api::set_note) | `PUT /note` |  |
//! | [`set_numbers`](Api::set_numbers) | `PUT /numbers` |  |

use super::*;

mod set_note;
pub use self::set_note::SetNote;
mod set_numbers;
pub use self::set_numbers::SetNumbers;
