// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What each user has read and received. Marks channels and threads as read or unread and
//! confirms the delivery of messages.
//!
//! Needs the feature `read-state`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`mark_channels_read`](super::super::Chat::mark_channels_read) | `POST /api/v2/chat/channels/read` | Mark many channels as read |
//! | [`mark_delivered`](super::super::Chat::mark_delivered) | `POST /api/v2/chat/channels/delivered` | Confirm the delivery of messages |
//! | [`mark_read`](super::super::Chat::mark_read) | `POST /api/v2/chat/channels/{type}/{id}/read` | Mark a channel as read |
//! | [`mark_unread`](super::super::Chat::mark_unread) | `POST /api/v2/chat/channels/{type}/{id}/unread` | Mark a channel as unread from a message on |

mod mark_channels_read;
pub use self::mark_channels_read::MarkChannelsRead;
mod mark_delivered;
pub use self::mark_delivered::MarkDelivered;
mod mark_read;
pub use self::mark_read::MarkRead;
mod mark_unread;
pub use self::mark_unread::MarkUnread;
