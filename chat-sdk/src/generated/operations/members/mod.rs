// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Users who belong to a channel, and the data of their membership.
//!
//! Needs the feature `members`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`query_members`](super::super::Chat::query_members) | `GET /api/v2/chat/members` | Query the members of a channel |
//! | [`update_member_partial`](super::super::Chat::update_member_partial) | `PATCH /api/v2/chat/channels/{type}/{id}/member` | Change single fields of a member |

mod query_members;
pub use self::query_members::QueryMembers;
mod update_member_partial;
pub use self::update_member_partial::UpdateMemberPartial;
