// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`upload`](super::super::Api::upload) | `POST /files` |  |

mod upload;
pub use self::upload::Upload;
