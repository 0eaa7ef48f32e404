// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`send_scan`](super::super::Api::send_scan) | `POST /scans` |  |

mod send_scan;
pub use self::send_scan::SendScan;
