// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_counter`](super::super::Api::get_counter) | `GET /counters` |  |

mod get_counter;
pub use self::get_counter::GetCounter;
