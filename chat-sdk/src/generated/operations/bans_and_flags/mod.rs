// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Banning and unbanning users in a channel or the whole app, flagging messages and users,
//! and queries about both.
//!
//! Needs the feature `bans-and-flags`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`ban`](super::super::Moderation::ban) | `POST /api/v2/moderation/ban` | Ban a user |
//! | [`flag`](super::super::Moderation::flag) | `POST /api/v2/moderation/flag` | Flag a message, a user or other content |
//! | [`get_flag_count`](super::super::Moderation::get_flag_count) | `POST /api/v2/moderation/flag_count` | Count the flags on a user's content |
//! | [`query_banned_users`](super::super::Chat::query_banned_users) | `GET /api/v2/chat/query_banned_users` | Query bans |
//! | [`query_future_channel_bans`](super::super::Chat::query_future_channel_bans) | `GET /api/v2/chat/query_future_channel_bans` | Query bans from future channels |
//! | [`query_message_flags`](super::super::Chat::query_message_flags) | `GET /api/v2/chat/moderation/flags/message` | Query message flags |
//! | [`query_moderation_flags`](super::super::Moderation::query_moderation_flags) | `POST /api/v2/moderation/flags` | Query flags |
//! | [`unban`](super::super::Moderation::unban) | `POST /api/v2/moderation/unban` | Unban a user |

mod ban;
pub use self::ban::Ban;
mod flag;
pub use self::flag::Flag;
mod get_flag_count;
pub use self::get_flag_count::GetFlagCount;
mod query_banned_users;
pub use self::query_banned_users::QueryBannedUsers;
mod query_future_channel_bans;
pub use self::query_future_channel_bans::QueryFutureChannelBans;
mod query_message_flags;
pub use self::query_message_flags::QueryMessageFlags;
mod query_moderation_flags;
pub use self::query_moderation_flags::QueryModerationFlags;
mod unban;
pub use self::unban::Unban;
