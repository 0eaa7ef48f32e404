// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_things`](Api::get_things) | `GET /things` |  |

use super::*;

mod get_things;
pub use self::get_things::GetThings;
