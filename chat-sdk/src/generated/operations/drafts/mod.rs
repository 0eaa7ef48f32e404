// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Unsent messages that a user keeps in a channel or thread, at most one in each.
//!
//! Needs the feature `drafts`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_draft`](super::super::Chat::delete_draft) | `DELETE /api/v2/chat/channels/{type}/{id}/draft` | Delete a draft |
//! | [`get_draft`](super::super::Chat::get_draft) | `GET /api/v2/chat/channels/{type}/{id}/draft` | Get a draft |
//! | [`query_drafts`](super::super::Chat::query_drafts) | `POST /api/v2/chat/drafts/query` | Query the drafts of a user |

mod delete_draft;
pub use self::delete_draft::DeleteDraft;
mod get_draft;
pub use self::get_draft::GetDraft;
mod query_drafts;
pub use self::query_drafts::QueryDrafts;
