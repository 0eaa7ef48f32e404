// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_note`](super::super::Api::get_note) | `GET /notes` |  |

mod get_note;
pub use self::get_note::GetNote;
