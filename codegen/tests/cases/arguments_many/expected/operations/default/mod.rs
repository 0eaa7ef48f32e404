// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`make_item`](super::super::Desk::make_item) | `POST /shops/{shop}/items` |  |
//! | [`make_lines`](super::super::Desk::make_lines) | `POST /lines` |  |

mod make_item;
pub use self::make_item::{MakeItem, MakeItemRequired};
mod make_lines;
pub use self::make_lines::MakeLines;
