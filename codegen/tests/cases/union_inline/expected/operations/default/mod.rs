// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_shape`](super::super::Api::get_shape) | `GET /shape` |  |

mod get_shape;
pub use self::get_shape::GetShape;
