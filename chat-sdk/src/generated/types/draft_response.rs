// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::DraftPayloadResponse;
use super::MessageResponse;

/// Draft of one user. Each user has at most one per channel and one per thread.
///
/// Part of [`ChannelStateResponse`](super::ChannelStateResponse), [`ChannelStateResponseFields`](super::ChannelStateResponseFields), [`GetDraftResponse`](super::GetDraftResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DraftResponse {
    /// Channel the draft is meant for, as an object.
    pub channel: Option<Box<ChannelResponse>>,
    /// Full id of the channel the draft is meant for, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the draft was saved.
    pub created_at: runtime::Timestamp,
    /// Unsent message itself.
    pub message: DraftPayloadResponse,
    /// Id of the thread's parent message, when the draft is a thread reply.
    pub parent_id: Option<String>,
    /// Parent message of the thread, when the draft is a thread reply.
    pub parent_message: Option<Box<MessageResponse>>,
    /// Message the draft quotes, as an object.
    pub quoted_message: Option<Box<MessageResponse>>,
}
