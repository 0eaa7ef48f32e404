// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_point`](super::super::Api::add_point) | `POST /points` |  |

mod add_point;
pub use self::add_point::AddPoint;
