// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_things`](super::super::Api::get_things) | `GET /things` |  |

mod get_things;
pub use self::get_things::GetThings;
