// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_boats`](super::super::Api::get_boats) | `GET /boats/all` |  |
//! | [`get_boats2`](super::super::Api::get_boats2) | `GET /boats` |  |

mod get_boats;
pub use self::get_boats::GetBoats;
mod get_boats2;
pub use self::get_boats2::GetBoats2;
