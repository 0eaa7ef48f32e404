// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`report`](Api::report) | `POST /report` |  |

use super::*;

mod report;
pub use self::report::Report;
