// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`query`](Api::query) | `POST /query` |  |
//! | [`write`](Api::write) | `POST /write` |  |

use super::*;

mod query;
pub use self::query::Query;
mod write;
pub use self::write::Write;
