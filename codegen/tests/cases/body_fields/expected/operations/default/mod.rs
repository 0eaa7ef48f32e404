// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send`](super::super::Api::send) | `POST /messages` |  |

mod send;
pub use self::send::SendType;
