// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_shape`](Api::get_shape) | `GET /shape` |  |

use super::*;

mod get_shape;
pub use self::get_shape::GetShape;
