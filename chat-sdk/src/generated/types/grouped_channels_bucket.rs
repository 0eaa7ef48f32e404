// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelStateResponseFields;

/// One group of channels, with the cursors of its own pages.
///
/// Part of [`GroupedQueryChannelsResponse`](super::GroupedQueryChannelsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupedChannelsBucket {
    /// Channels of this page.
    pub channels: Vec<ChannelStateResponseFields>,
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
    /// How many channels of the group have unread messages.
    pub unread_channels: Option<i32>,
}
