// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Bookmark by which a user of Stream Feeds keeps an activity or a comment.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsBookmarkResponse {
    /// Id of the activity that is kept; absent when it is a comment.
    pub activity_id: Option<String>,
    /// Moment the bookmark was set.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the bookmark, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Id of what is kept.
    pub object_id: String,
    /// Kind of what is kept, such as an activity or a comment.
    pub object_type: String,
    /// Moment of the last change to the bookmark.
    pub updated_at: runtime::Timestamp,
    /// User who set the bookmark.
    pub user: UserResponse,
}
