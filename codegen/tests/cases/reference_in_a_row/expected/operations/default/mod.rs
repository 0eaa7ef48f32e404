// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_boats`](super::super::Api::list_boats) | `GET /boats` |  |

mod list_boats;
pub use self::list_boats::ListBoats;
