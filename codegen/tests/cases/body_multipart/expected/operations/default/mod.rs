// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`upload`](Api::upload) | `POST /files` |  |

use super::*;

mod upload;
pub use self::upload::Upload;
