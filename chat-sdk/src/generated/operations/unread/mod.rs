// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Numbers of unread messages of a user, by channel type, channel, thread and team.

use super::*;

mod unread_counts;
pub use self::unread_counts::UnreadCounts;
mod unread_counts_batch;
pub use self::unread_counts_batch::UnreadCountsBatch;
