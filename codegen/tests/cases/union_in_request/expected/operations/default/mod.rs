// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_shape`](super::super::Api::send_shape) | `POST /shape` |  |

mod send_shape;
pub use self::send_shape::SendShape;
