// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`make_thing`](super::super::Api::make_thing) | `POST /things` |  |
//! | [`patch_thing`](super::super::Api::patch_thing) | `PATCH /things` |  |
//! | [`put_things`](super::super::Api::put_things) | `PUT /things` |  |

mod make_thing;
pub use self::make_thing::MakeThing;
mod patch_thing;
pub use self::patch_thing::PatchThing;
mod put_things;
pub use self::put_things::PutThings;
