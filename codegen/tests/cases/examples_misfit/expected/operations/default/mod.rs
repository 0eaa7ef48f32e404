// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`change_thing`](super::super::Api::change_thing) | `POST /things/{id}` |  |

mod change_thing;
pub use self::change_thing::ChangeThing;
