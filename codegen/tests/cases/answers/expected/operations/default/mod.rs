// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod get_bytes;
pub use get_bytes::GetBytes;
mod get_json;
pub use get_json::GetJson;
mod get_list;
pub use get_list::GetList;
mod get_none;
pub use get_none::GetNone;
mod get_shared;
pub use get_shared::GetShared;
mod get_text;
pub use get_text::GetText;
