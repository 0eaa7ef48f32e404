// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`put_note`](Api::put_note) | `PUT /notes` |  |
//! | [`put_picture`](Api::put_picture) | `PUT /pictures` |  |
//! | [`put_thing`](Api::put_thing) | `PUT /things` |  |

use super::*;

mod put_note;
pub use self::put_note::PutNote;
mod put_picture;
pub use self::put_picture::PutPicture;
mod put_thing;
pub use self::put_thing::PutThing;
