// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `garden`.
//!
//! Needs the feature `garden`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_garden`](House::get_garden) | `GET /garden` |  |

use super::*;

mod get_garden;
pub use self::get_garden::GetGarden;
