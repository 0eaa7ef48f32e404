// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;

/// Activity below which stands the comment that a notification of Stream Feeds is about.
///
/// Part of [`FeedsNotificationTarget`](super::FeedsNotificationTarget).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsNotificationParentActivity {
    /// Files, images and other rich content of the activity.
    pub attachments: Option<Vec<Attachment>>,
    /// Id of the activity.
    pub id: String,
    /// Text of the activity.
    pub text: Option<String>,
    /// Type of the activity, chosen by the application.
    pub r#type: Option<String>,
    /// Id of the author.
    pub user_id: Option<String>,
}
