// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_letters`](Api::find_letters) | `POST /letters` |  |

use super::*;

mod find_letters;
pub use self::find_letters::FindLetters;
