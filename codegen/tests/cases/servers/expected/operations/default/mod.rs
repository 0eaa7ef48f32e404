// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_files`](super::super::Api::delete_files) | `DELETE /files` |  |
//! | [`list_files`](super::super::Api::list_files) | `GET /files` |  |
//! | [`replace_files`](super::super::Api::replace_files) | `PUT /files` |  |
//! | [`upload`](super::super::Api::upload) | `POST /files` |  |

mod delete_files;
pub use self::delete_files::DeleteFiles;
mod list_files;
pub use self::list_files::ListFiles;
mod replace_files;
pub use self::replace_files::ReplaceFiles;
mod upload;
pub use self::upload::Upload;
