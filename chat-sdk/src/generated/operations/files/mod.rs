// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Files and images of the app that belong to no channel.
//!
//! Needs the feature `files`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_file`](super::super::Client::delete_file) | `DELETE /api/v2/uploads/file` | Delete a file |
//! | [`delete_image`](super::super::Client::delete_image) | `DELETE /api/v2/uploads/image` | Delete an image |
//! | [`upload_file`](super::super::Client::upload_file) | `POST /api/v2/uploads/file` | Upload a file |
//! | [`upload_image`](super::super::Client::upload_image) | `POST /api/v2/uploads/image` | Upload an image |

mod delete_file;
pub use self::delete_file::DeleteFile;
mod delete_image;
pub use self::delete_image::DeleteImage;
mod upload_file;
pub use self::upload_file::UploadFile;
mod upload_image;
pub use self::upload_image::UploadImage;
