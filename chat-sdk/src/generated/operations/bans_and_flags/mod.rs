// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Queries about banned users and flagged messages, for moderators.
//!
//! Needs the feature `bans-and-flags`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`query_banned_users`](Chat::query_banned_users) | `GET /api/v2/chat/query_banned_users` | Query bans |
//! | [`query_future_channel_bans`](Chat::query_future_channel_bans) | `GET /api/v2/chat/query_future_channel_bans` | Query bans from future channels |
//! | [`query_message_flags`](Chat::query_message_flags) | `GET /api/v2/chat/moderation/flags/message` | Query message flags |

use super::*;

mod query_banned_users;
pub use self::query_banned_users::QueryBannedUsers;
mod query_future_channel_bans;
pub use self::query_future_channel_bans::QueryFutureChannelBans;
mod query_message_flags;
pub use self::query_message_flags::QueryMessageFlags;
