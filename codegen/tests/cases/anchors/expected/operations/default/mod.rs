// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_tree`](Api::get_tree) | `GET /trees/{id}` |  |

use super::*;

mod get_tree;
pub use self::get_tree::GetTree;
