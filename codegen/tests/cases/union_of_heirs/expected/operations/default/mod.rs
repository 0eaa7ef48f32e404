// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_shape`](super::super::Api::add_shape) | `POST /shapes` |  |

mod add_shape;
pub use self::add_shape::AddShape;
