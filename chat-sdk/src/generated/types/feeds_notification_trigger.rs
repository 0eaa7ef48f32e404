// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FeedsNotificationComment;

/// Event of Stream Feeds that caused a notification.
///
/// Part of [`FeedsNotificationContext`](super::FeedsNotificationContext).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsNotificationTrigger {
    /// Comment that was written, when this was the event.
    pub comment: Option<Box<FeedsNotificationComment>>,
    /// Extra data of the application on the event, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// What happened, as a sentence that can be shown to users.
    pub text: String,
    /// Kind of event, for example `mention`, `reaction`, `comment` or `follow`.
    pub r#type: String,
}
