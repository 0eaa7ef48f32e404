// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Call of Stream Video whose content is under review.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationCallResponse {
    /// `true` if the call is in backstage, where only its hosts can be.
    pub backstage: bool,
    /// Ids of the users who may not join the call.
    pub blocked_user_ids: Vec<String>,
    /// `true` while captions are made of what is said.
    pub captioning: bool,
    /// Full id of the chat channel that belongs to the call, such as `messaging:general`.
    pub channel_cid: Option<String>,
    /// Full call id, `type:id`, for example `default:standup`.
    pub cid: String,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// User who created the call.
    pub created_by: Option<Box<UserResponse>>,
    /// Id of the session that is going on; empty when there is none.
    pub current_session_id: String,
    /// Extra data of the application about the call, a free-form JSON object.
    pub custom: runtime::Object,
    /// Moment the call ended; absent while it is open.
    pub ended_at: Option<runtime::Timestamp>,
    /// Call id, the part of the `cid` after the colon; unique within the call type.
    pub id: String,
    /// How long before `starts_at` users may join, in seconds.
    pub join_ahead_time_seconds: Option<i32>,
    /// `true` while the call is recorded.
    pub recording: bool,
    /// Number that leads a caller by phone to the call.
    pub routing_number: Option<String>,
    /// Moment the call is scheduled for; absent when it is not.
    pub starts_at: Option<runtime::Timestamp>,
    /// Team the call belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// `true` while a transcript of the call is made.
    pub transcribing: bool,
    /// `true` while what is said is translated.
    pub translating: bool,
    /// Call type, the part of the `cid` before the colon.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
