// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`set_boat`](super::super::Api::set_boat) | `PUT /boats/{id}` |  |

mod set_boat;
pub use self::set_boat::{SetBoat, SetBoatRequired};
