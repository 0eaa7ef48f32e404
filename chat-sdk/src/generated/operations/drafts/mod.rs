// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Unsent messages that a user keeps in a channel or thread, at most one in each.

use super::*;

mod delete_draft;
pub use self::delete_draft::DeleteDraft;
mod get_draft;
pub use self::get_draft::GetDraft;
mod query_drafts;
pub use self::query_drafts::QueryDrafts;
