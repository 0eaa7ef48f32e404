// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_note`](super::super::Api::send_note) | `POST /notes` |  |

mod send_note;
pub use self::send_note::SendNote;
