// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`query`](super::super::Api::query) | `POST /query` |  |
//! | [`write`](super::super::Api::write) | `POST /write` |  |

mod query;
pub use self::query::Query;
mod write;
pub use self::write::Write;
