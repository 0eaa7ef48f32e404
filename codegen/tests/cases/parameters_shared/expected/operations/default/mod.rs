// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_thing`](super::super::Api::delete_thing) | `DELETE /things/{id}` |  |
//! | [`get_thing`](super::super::Api::get_thing) | `GET /things/{id}` |  |

mod delete_thing;
pub use self::delete_thing::DeleteThing;
mod get_thing;
pub use self::get_thing::GetThing;
