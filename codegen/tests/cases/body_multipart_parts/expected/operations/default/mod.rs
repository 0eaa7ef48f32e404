// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`put_parts`](super::super::Api::put_parts) | `PUT /files` |  |
//! | [`upload`](super::super::Api::upload) | `POST /files` |  |

mod put_parts;
pub use self::put_parts::PutParts;
mod upload;
pub use self::upload::Upload;
