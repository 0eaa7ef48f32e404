// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_points`](super::super::Api::add_points) | `POST /points` |  |

mod add_points;
pub use self::add_points::AddPoints;
