// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_letters`](super::super::Api::find_letters) | `POST /letters` |  |

mod find_letters;
pub use self::find_letters::FindLetters;
