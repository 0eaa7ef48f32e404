// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be asked of the API: one module for each group of operations.

#[allow(unused_imports)]
use super::*;

#[cfg(feature = "bans-and-flags")]
pub mod bans_and_flags;
#[cfg(feature = "campaigns")]
pub mod campaigns;
#[cfg(feature = "channel-types")]
pub mod channel_types;
#[cfg(feature = "channels")]
pub mod channels;
#[cfg(feature = "commands")]
pub mod commands;
#[cfg(feature = "drafts")]
pub mod drafts;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "members")]
pub mod members;
#[cfg(feature = "message-search")]
pub mod message_search;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "mutes")]
pub mod mutes;
#[cfg(feature = "polls")]
pub mod polls;
#[cfg(feature = "reactions")]
pub mod reactions;
#[cfg(feature = "read-state")]
pub mod read_state;
#[cfg(feature = "reminders")]
pub mod reminders;
#[cfg(feature = "retention")]
pub mod retention;
#[cfg(feature = "segments")]
pub mod segments;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "threads")]
pub mod threads;
#[cfg(feature = "unread")]
pub mod unread;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "usage")]
pub mod usage;
