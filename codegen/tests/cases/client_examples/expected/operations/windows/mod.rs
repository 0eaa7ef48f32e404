// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `windows`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_windows`](super::super::House::list_windows) | `GET /windows` |  |

mod list_windows;
pub use self::list_windows::ListWindows;
