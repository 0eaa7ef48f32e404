// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatDraftPayloadResponse;
use super::ChatMessageResponse;

/// Draft of one user, in the form that moderation shows. It has the fields of
/// `DraftResponse`, without the channel.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatDraftResponse {
    /// Full id of the channel the draft is meant for, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the draft was saved.
    pub created_at: runtime::Timestamp,
    /// Unsent message itself.
    pub message: ChatDraftPayloadResponse,
    /// Id of the thread's parent message, when the draft is a thread reply.
    pub parent_id: Option<String>,
    /// Parent message of the thread, when the draft is a thread reply.
    pub parent_message: Option<Box<ChatMessageResponse>>,
    /// Message the draft quotes, as an object.
    pub quoted_message: Option<Box<ChatMessageResponse>>,
}
