// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `garden`.
//!
//! Needs the feature `garden`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_garden`](super::super::House::get_garden) | `GET /garden` |  |

mod get_garden;
pub use self::get_garden::GetGarden;
