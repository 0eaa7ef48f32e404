// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_thing`](super::super::Api::get_thing) | `GET /things` |  |
//! | [`post_things`](super::super::Api::post_things) | `POST /things` |  |
//! | [`put_things`](super::super::Api::put_things) | `PUT /things` |  |

mod get_thing;
pub use self::get_thing::GetThing;
mod post_things;
pub use self::post_things::PostThings;
mod put_things;
pub use self::put_things::PutThings;
