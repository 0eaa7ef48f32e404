// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_thing`](super::super::Api::get_thing) | `GET /things` |  |

mod get_thing;
pub use self::get_thing::GetThing;
