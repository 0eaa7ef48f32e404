// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_tree`](super::super::Api::get_tree) | `GET /trees/{id}` |  |

mod get_tree;
pub use self::get_tree::GetTree;
