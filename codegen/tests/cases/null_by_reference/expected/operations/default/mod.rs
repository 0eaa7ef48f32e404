// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_shelf`](super::super::Api::get_shelf) | `GET /shelves` |  |

mod get_shelf;
pub use self::get_shelf::GetShelf;
