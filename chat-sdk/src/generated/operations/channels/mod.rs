// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Conversations of a type and an id: finding, creating, changing, hiding, truncating,
//! exporting and deleting them, one by one or in bulk.

use super::*;

mod channel_batch_update;
pub use self::channel_batch_update::ChannelBatchUpdate;
mod delete_channel;
pub use self::delete_channel::DeleteChannel;
mod delete_channels;
pub use self::delete_channels::DeleteChannels;
mod export_channels;
pub use self::export_channels::ExportChannels;
mod get_or_create_channel;
pub use self::get_or_create_channel::GetOrCreateChannel;
mod get_or_create_distinct_channel;
pub use self::get_or_create_distinct_channel::GetOrCreateDistinctChannel;
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
