// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`make_thing`](super::super::Api::make_thing) | `POST /things` |  |

mod make_thing;
pub use self::make_thing::MakeThing;
