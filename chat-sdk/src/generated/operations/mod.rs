// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be asked of the API: one module for each group of operations.

use super::*;

pub mod app_settings;
pub mod bans_and_flags;
pub mod block_lists;
pub mod campaigns;
pub mod channel_types;
pub mod channels;
pub mod checks;
pub mod commands;
pub mod devices;
pub mod drafts;
pub mod events;
pub mod external_storage;
pub mod files;
pub mod guests;
pub mod imports;
pub mod link_previews;
pub mod live_locations;
pub mod members;
pub mod message_search;
pub mod messages;
pub mod mutes;
pub mod polls;
pub mod predefined_filters;
pub mod push_notifications;
pub mod rate_limits;
pub mod reactions;
pub mod read_state;
pub mod reminders;
pub mod retention;
pub mod roles_and_permissions;
pub mod segments;
pub mod tasks;
pub mod threads;
pub mod unread;
pub mod uploads;
pub mod usage;
pub mod user_blocks;
pub mod user_groups;
pub mod users;
