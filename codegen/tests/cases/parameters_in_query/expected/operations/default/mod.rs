// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`search`](super::super::Api::search) | `GET /search` |  |

mod search;
pub use self::search::Search;
