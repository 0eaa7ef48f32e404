// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The part of a channel membership that travels with a message, describing its author.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse), [`MessageResponse`](super::MessageResponse), [`MessageWithChannelResponse`](super::MessageWithChannelResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelMemberPartialResponse {
    /// Role of the author in this channel, for example `channel_member` or `channel_moderator`.
    pub channel_role: String,
    /// Custom fields of the membership that the request named in `member_custom_include`.
    pub custom: Option<runtime::Object>,
    /// `true` if the member gets no push notifications from this channel.
    pub notifications_muted: bool,
}
