// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod by_cursor_in_json_payload;
pub use self::by_cursor_in_json_payload::ByCursorInJsonPayload;
mod page;
pub use self::page::Page;
mod query;
pub use self::query::Query;
