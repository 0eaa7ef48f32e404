// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_target`](super::super::Api::send_target) | `POST /target` |  |

mod send_target;
pub use self::send_target::SendTarget;
