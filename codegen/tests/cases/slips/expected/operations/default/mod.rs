// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_thing`](Api::get_thing) | `GET /things` |  |
//! | [`post_things`](Api::post_things) | `POST /things` |  |
//! | [`put_things`](Api::put_things) | `PUT /things` |  |

use super::*;

mod get_thing;
pub use self::get_thing::GetThing;
mod post_things;
pub use self::post_things::PostThings;
mod put_things;
pub use self::put_things::PutThings;
