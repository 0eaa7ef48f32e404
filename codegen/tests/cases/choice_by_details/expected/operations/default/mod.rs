// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_thing`](Api::add_thing) | `POST /things` |  |

use super::*;

mod add_thing;
pub use self::add_thing::AddThing;
