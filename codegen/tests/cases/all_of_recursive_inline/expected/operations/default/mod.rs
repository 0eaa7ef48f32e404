// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_folder`](super::super::Api::get_folder) | `GET /folders` |  |

mod get_folder;
pub use self::get_folder::GetFolder;
