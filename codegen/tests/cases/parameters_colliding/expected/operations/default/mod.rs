// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`move`](super::super::Api::move) | `POST /users/{id}` |  |

mod move_;
pub use self::move_::Move;
