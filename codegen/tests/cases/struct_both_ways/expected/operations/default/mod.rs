// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_point`](Api::add_point) | `POST /points` |  |

use super::*;

mod add_point;
pub use self::add_point::AddPoint;
