// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`ping`](Api::ping) | `GET /ping` |  |

use super::*;

mod ping;
pub use self::ping::Ping;
