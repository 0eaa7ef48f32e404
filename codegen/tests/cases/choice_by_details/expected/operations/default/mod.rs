// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_thing`](super::super::Api::add_thing) | `POST /things` |  |

mod add_thing;
pub use self::add_thing::AddThing;
