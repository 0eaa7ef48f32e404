// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`by_cursor`](super::super::Api::by_cursor) | `GET /a` |  |
//! | [`by_cursor_that_is_sure`](super::super::Api::by_cursor_that_is_sure) | `GET /c` |  |
//! | [`by_offset`](super::super::Api::by_offset) | `GET /b` |  |

mod by_cursor;
pub use self::by_cursor::ByCursor;
mod by_cursor_that_is_sure;
pub use self::by_cursor_that_is_sure::ByCursorThatIsSure;
mod by_offset;
pub use self::by_offset::ByOffset;
