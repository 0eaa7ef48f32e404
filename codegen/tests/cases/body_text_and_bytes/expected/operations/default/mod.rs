// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`post_file`](Api::post_file) | `POST /files` |  |
//! | [`post_word`](Api::post_word) | `POST /words` |  |
//! | [`put_note`](Api::put_note) | `PUT /notes` |  |
//! | [`put_picture`](Api::put_picture) | `PUT /pictures` |  |
//! | [`put_thing`](Api::put_thing) | `PUT /things` |  |

use super::*;

mod post_file;
pub use self::post_file::PostFile;
mod post_word;
pub use self::post_word::PostWord;
mod put_note;
pub use self::put_note::PutNote;
mod put_picture;
pub use self::put_picture::PutPicture;
mod put_thing;
pub use self::put_thing::PutThing;
