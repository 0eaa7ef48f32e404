// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`post_file`](super::super::Api::post_file) | `POST /files` |  |
//! | [`post_word`](super::super::Api::post_word) | `POST /words` |  |
//! | [`put_note`](super::super::Api::put_note) | `PUT /notes` |  |
//! | [`put_picture`](super::super::Api::put_picture) | `PUT /pictures` |  |
//! | [`put_thing`](super::super::Api::put_thing) | `PUT /things` |  |

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
