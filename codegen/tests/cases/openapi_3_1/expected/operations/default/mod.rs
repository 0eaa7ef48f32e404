// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_nothing`](Api::get_nothing) | `GET /nothing` |  |
//! | [`make_thing`](Api::make_thing) | `POST /things` |  |
//! | [`put_file`](Api::put_file) | `PUT /files` |  |

use super::*;

mod get_nothing;
pub use self::get_nothing::GetNothing;
mod make_thing;
pub use self::make_thing::MakeThing;
mod put_file;
pub use self::put_file::PutFile;
