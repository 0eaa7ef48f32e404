// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_letters`](super::super::Cabinet::find_letters) | `POST /letters` |  |
//! | [`move_letters`](super::super::Cabinet::move_letters) | `POST /letters/move` |  |

mod find_letters;
pub use self::find_letters::FindLetters;
mod move_letters;
pub use self::move_letters::{MoveLetters, MoveLettersRequired};
