// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`set_note`](super::super::Api::set_note) | `PUT /note` |  |
//! | [`set_numbers`](super::super::Api::set_numbers) | `PUT /numbers` |  |

mod set_note;
pub use self::set_note::SetNote;
mod set_numbers;
pub use self::set_numbers::SetNumbers;
