// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be asked of the API: one module for each group of operations.

use super::*;

pub mod bans_and_flags;
pub mod campaigns;
pub mod channel_types;
pub mod channels;
pub mod commands;
pub mod drafts;
pub mod events;
pub mod members;
pub mod message_search;
pub mod messages;
pub mod mutes;
pub mod polls;
pub mod reactions;
pub mod read_state;
pub mod reminders;
pub mod retention;
pub mod segments;
pub mod tasks;
pub mod threads;
pub mod unread;
pub mod uploads;
pub mod usage;
