// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;

/// Comment that a notification of Stream Feeds is about.
///
/// Part of [`FeedsNotificationTarget`](super::FeedsNotificationTarget), [`FeedsNotificationTrigger`](super::FeedsNotificationTrigger).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsNotificationComment {
    /// Files, images and other rich content of the comment.
    pub attachments: Option<Vec<Attachment>>,
    /// Text of the comment.
    pub comment: String,
    /// Id of the comment.
    pub id: String,
    /// Id of the author.
    pub user_id: String,
}
