// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_a`](House::get_a) | `GET /a` |  |

use super::*;

mod get_a;
pub use self::get_a::GetA;
