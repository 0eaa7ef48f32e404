// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Apns;
use super::Fcm;

/// Push notifications about one kind of call event.
///
/// Part of [`NotificationSettings`](super::NotificationSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventNotificationSettings {
    /// Notification for Apple devices.
    pub apns: Apns,
    /// Whether the event leads to a notification.
    pub enabled: bool,
    /// Notification that Firebase delivers.
    pub fcm: Fcm,
}
