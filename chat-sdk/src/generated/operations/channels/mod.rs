// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Conversations of a type and an id: finding, creating, changing, hiding, truncating,
//! exporting and deleting them, one by one or in bulk.
//!
//! Needs the feature `channels`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`channel_batch_update`](super::super::Chat::channel_batch_update) | `PUT /api/v2/chat/channels/batch` | Update many channels at once |
//! | [`delete_channel`](super::super::Chat::delete_channel) | `DELETE /api/v2/chat/channels/{type}/{id}` | Delete a channel |
//! | [`delete_channels`](super::super::Chat::delete_channels) | `POST /api/v2/chat/channels/delete` | Delete many channels |
//! | [`export_channels`](super::super::Chat::export_channels) | `POST /api/v2/chat/export_channels` | Export channels |
//! | [`get_channel`](super::super::Chat::get_channel) | `GET /api/v2/chat/channels/{type}/{id}` | Get a channel |
//! | [`get_or_create_channel`](super::super::Chat::get_or_create_channel) | `POST /api/v2/chat/channels/{type}/{id}/query` | Get or create a channel |
//! | [`get_or_create_distinct_channel`](super::super::Chat::get_or_create_distinct_channel) | `POST /api/v2/chat/channels/{type}/query` | Get or create the channel of a set of members |
//! | [`grouped_query_channels`](super::super::Chat::grouped_query_channels) | `POST /api/v2/chat/channels/grouped` | Query channels by group |
//! | [`hide_channel`](super::super::Chat::hide_channel) | `POST /api/v2/chat/channels/{type}/{id}/hide` | Hide a channel |
//! | [`query_channels`](super::super::Chat::query_channels) | `POST /api/v2/chat/channels` | Query channels |
//! | [`show_channel`](super::super::Chat::show_channel) | `POST /api/v2/chat/channels/{type}/{id}/show` | Show a hidden channel |
//! | [`truncate_channel`](super::super::Chat::truncate_channel) | `POST /api/v2/chat/channels/{type}/{id}/truncate` | Remove the messages of a channel |
//! | [`update_channel`](super::super::Chat::update_channel) | `POST /api/v2/chat/channels/{type}/{id}` | Replace the data of a channel |
//! | [`update_channel_partial`](super::super::Chat::update_channel_partial) | `PATCH /api/v2/chat/channels/{type}/{id}` | Change single fields of a channel |

mod channel_batch_update;
pub use self::channel_batch_update::ChannelBatchUpdate;
mod delete_channel;
pub use self::delete_channel::DeleteChannel;
mod delete_channels;
pub use self::delete_channels::DeleteChannels;
mod export_channels;
pub use self::export_channels::ExportChannels;
mod get_channel;
pub use self::get_channel::GetChannel;
mod get_or_create_channel;
pub use self::get_or_create_channel::GetOrCreateChannel;
mod get_or_create_distinct_channel;
pub use self::get_or_create_distinct_channel::GetOrCreateDistinctChannel;
mod grouped_query_channels;
pub use self::grouped_query_channels::GroupedQueryChannels;
mod hide_channel;
pub use self::hide_channel::HideChannel;
mod query_channels;
pub use self::query_channels::QueryChannels;
mod show_channel;
pub use self::show_channel::ShowChannel;
mod truncate_channel;
pub use self::truncate_channel::TruncateChannel;
mod update_channel;
pub use self::update_channel::UpdateChannel;
mod update_channel_partial;
pub use self::update_channel_partial::UpdateChannelPartial;
