// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_points`](Api::add_points) | `POST /points` |  |

use super::*;

mod add_points;
pub use self::add_points::AddPoints;
