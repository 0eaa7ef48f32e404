// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`empty`](super::super::Api::empty) | `DELETE /pets/{id�}` |  |

mod empty;
pub use self::empty::{Empty, Answer};
