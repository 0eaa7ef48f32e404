// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod get_bytes;
pub use self::get_bytes::GetBytes;
mod get_json;
pub use self::get_json::GetJson;
mod get_list;
pub use self::get_list::GetList;
mod get_none;
pub use self::get_none::GetNone;
mod get_shared;
pub use self::get_shared::GetShared;
mod get_text;
pub use self::get_text::GetText;
