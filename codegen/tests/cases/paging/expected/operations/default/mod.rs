// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`by_cursor_in_json`](super::super::Api::by_cursor_in_json) | `GET /c` |  |
//! | [`by_cursor_in_query`](super::super::Api::by_cursor_in_query) | `GET /a` |  |
//! | [`by_offset_in_body`](super::super::Api::by_offset_in_body) | `POST /b` |  |
//! | [`by_offset_with_largest_page`](super::super::Api::by_offset_with_largest_page) | `GET /e` |  |
//! | [`by_offset_with_limits`](super::super::Api::by_offset_with_limits) | `GET /d` |  |

mod by_cursor_in_json;
pub use self::by_cursor_in_json::ByCursorInJson;
mod by_cursor_in_query;
pub use self::by_cursor_in_query::ByCursorInQuery;
mod by_offset_in_body;
pub use self::by_offset_in_body::ByOffsetInBody;
mod by_offset_with_largest_page;
pub use self::by_offset_with_largest_page::ByOffsetWithLargestPage;
mod by_offset_with_limits;
pub use self::by_offset_with_limits::ByOffsetWithLimits;
