// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! The first group.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_a`](Api::get_a) | `GET /a` |  |

use super::*;

mod get_a;
pub use self::get_a::GetA;
