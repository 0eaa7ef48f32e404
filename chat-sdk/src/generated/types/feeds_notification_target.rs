// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;
use super::FeedsNotificationComment;
use super::FeedsNotificationParentActivity;

/// What a notification of Stream Feeds is about: an activity, a comment, or a user who was
/// followed.
///
/// Part of [`FeedsNotificationContext`](super::FeedsNotificationContext).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsNotificationTarget {
    /// Files, images and other rich content of the activity.
    pub attachments: Option<Vec<Attachment>>,
    /// The comment, when the notification is about one.
    pub comment: Option<Box<FeedsNotificationComment>>,
    /// Extra data of the application on the target, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Id of the activity or the user.
    pub id: String,
    /// Display name of the user, when the notification is about a follow.
    pub name: Option<String>,
    /// Activity below which the comment stands.
    pub parent_activity: Option<Box<FeedsNotificationParentActivity>>,
    /// Text of the activity.
    pub text: Option<String>,
    /// Type of the activity, chosen by the application.
    pub r#type: Option<String>,
    /// Id of the author of the activity.
    pub user_id: Option<String>,
}
