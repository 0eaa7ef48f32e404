// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Notification that Firebase delivers about one kind of call event.
///
/// Part of [`EventNotificationSettings`](super::EventNotificationSettings).
#[doc(alias = "FCM")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Fcm {
    /// Payload of the notification, a free-form JSON object.
    pub data: Option<runtime::Object>,
}
