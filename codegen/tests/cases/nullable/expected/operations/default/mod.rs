// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`change`](Api::change) | `POST /settings` |  |

use super::*;

mod change;
pub use self::change::Change;
