// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_node`](super::super::Api::get_node) | `GET /node` |  |

mod get_node;
pub use self::get_node::GetNode;
