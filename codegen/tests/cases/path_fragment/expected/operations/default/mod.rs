// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_file`](super::super::Api::get_file) | `GET /files/{id}` |  |
//! | [`get_link`](super::super::Api::get_link) | `GET /files/{id}` |  |
//! | [`list_files`](super::super::Api::list_files) | `GET /files` |  |
//! | [`list_lists`](super::super::Api::list_lists) | `GET /lists` |  |

mod get_file;
pub use self::get_file::GetFile;
mod get_link;
pub use self::get_link::GetLink;
mod list_files;
pub use self::list_files::ListFiles;
mod list_lists;
pub use self::list_lists::ListLists;
