// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What each user has read and received. Marks channels and threads as read or unread and
//! confirms the delivery of messages.

use super::*;

mod mark_channels_read;
pub use self::mark_channels_read::MarkChannelsRead;
mod mark_delivered;
pub use self::mark_delivered::MarkDelivered;
mod mark_read;
pub use self::mark_read::MarkRead;
mod mark_unread;
pub use self::mark_unread::MarkUnread;
