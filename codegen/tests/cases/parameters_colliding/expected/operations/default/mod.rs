// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`move`](Api::move) | `POST /users/{id}` |  |

use super::*;

mod move_;
pub use self::move_::Move;
