// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_report`](super::super::Api::get_report) | `GET /reports` |  |

mod get_report;
pub use self::get_report::GetReport;
