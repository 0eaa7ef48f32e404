// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`ping`](super::super::Api::ping) | `GET /ping` |  |

mod ping;
pub use self::ping::Ping;
