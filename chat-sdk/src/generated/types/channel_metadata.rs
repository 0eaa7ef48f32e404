// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The main facts about a channel, without members, settings and messages.
///
/// Part of [`BanInfoResponse`](super::BanInfoResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelMetadata {
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: String,
    /// Extra data of the application about the channel, a free-form JSON object.
    pub custom: runtime::Object,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub id: String,
    /// Moment of the newest message; absent while the channel is empty.
    pub last_message_at: Option<runtime::Timestamp>,
    /// Number of members.
    pub member_count: Option<i32>,
    /// Number of messages. Present when the channel type counts messages.
    pub message_count: Option<i64>,
    /// Which messages in the channel cause push notifications.
    pub push_level: Option<String>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Channel type, the part of the `cid` before the colon.
    pub r#type: String,
}
