// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Queries about banned users and flagged messages, for moderators.

use super::*;

mod query_banned_users;
pub use self::query_banned_users::QueryBannedUsers;
mod query_future_channel_bans;
pub use self::query_future_channel_bans::QueryFutureChannelBans;
mod query_message_flags;
pub use self::query_message_flags::QueryMessageFlags;
