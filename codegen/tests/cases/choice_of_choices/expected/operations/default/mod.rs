// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_node`](Api::get_node) | `GET /node` |  |

use super::*;

mod get_node;
pub use self::get_node::GetNode;
