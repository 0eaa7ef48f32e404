// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;

/// A channel together with some of its messages.
///
/// Part of [`UserUnreadReminderEvent`](super::UserUnreadReminderEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelMessagesResponse {
    /// Channel that holds the messages.
    pub channel: ChannelResponse,
    /// Messages of that channel that belong to the event, such as recent ones in an unread
    /// reminder.
    pub messages: Vec<MessageResponse>,
}
