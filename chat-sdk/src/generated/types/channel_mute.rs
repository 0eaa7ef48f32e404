// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::UserResponse;

/// A user's mute of one channel: it brings no push notifications and does not add to the
/// unread total.
///
/// Part of [`ChannelMutedEvent`](super::ChannelMutedEvent), [`ChannelUnmutedEvent`](super::ChannelUnmutedEvent), [`FullUserResponse`](super::FullUserResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelMute {
    /// The muted channel.
    pub channel: Option<Box<ChannelResponse>>,
    /// Moment the mute began.
    pub created_at: runtime::Timestamp,
    /// Moment the mute ends by itself; absent when it has no end.
    pub expires: Option<runtime::Timestamp>,
    /// Moment the mute was last renewed or changed.
    pub updated_at: runtime::Timestamp,
    /// User who muted the channel.
    pub user: Option<Box<UserResponse>>,
}
