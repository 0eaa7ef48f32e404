// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`report`](super::super::Api::report) | `POST /report` |  |

mod report;
pub use self::report::Report;
