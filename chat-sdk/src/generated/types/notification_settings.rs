// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::EventNotificationSettings;

/// Push notifications about calls, by kind of event.
///
/// Part of [`CallType`](super::CallType).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NotificationSettings {
    /// A call goes live.
    pub call_live_started: EventNotificationSettings,
    /// Nobody answered a call in time.
    pub call_missed: EventNotificationSettings,
    /// Members are told of a call without ringing.
    pub call_notification: EventNotificationSettings,
    /// A call rings.
    pub call_ring: EventNotificationSettings,
    /// Whether there are notifications at all.
    pub enabled: bool,
    /// Somebody joins a call that nobody was in.
    pub session_started: EventNotificationSettings,
}
