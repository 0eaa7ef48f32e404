// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_row`](super::super::Api::get_row) | `GET /rows` |  |

mod get_row;
pub use self::get_row::GetRow;
