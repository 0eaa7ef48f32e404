// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`change`](super::super::Api::change) | `POST /settings` |  |

mod change;
pub use self::change::Change;
