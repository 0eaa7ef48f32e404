// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_nothing`](super::super::Api::get_nothing) | `GET /nothing` |  |
//! | [`make_thing`](super::super::Api::make_thing) | `POST /things` |  |
//! | [`put_file`](super::super::Api::put_file) | `PUT /files` |  |

mod get_nothing;
pub use self::get_nothing::GetNothing;
mod make_thing;
pub use self::make_thing::MakeThing;
mod put_file;
pub use self::put_file::PutFile;
