// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`search`](Api::search) | `GET /search` |  |

use super::*;

mod search;
pub use self::search::Search;
