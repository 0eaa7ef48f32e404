// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`by_cursor_in_json`](Api::by_cursor_in_json) | `GET /c` |  |
//! | [`by_cursor_in_query`](Api::by_cursor_in_query) | `GET /a` |  |
//! | [`by_offset_in_body`](Api::by_offset_in_body) | `POST /b` |  |

use super::*;

mod by_cursor_in_json;
pub use self::by_cursor_in_json::ByCursorInJson;
mod by_cursor_in_query;
pub use self::by_cursor_in_query::ByCursorInQuery;
mod by_offset_in_body;
pub use self::by_offset_in_body::ByOffsetInBody;
