// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Notification for Apple devices about one kind of call event.
///
/// Part of [`EventNotificationSettings`](super::EventNotificationSettings).
#[doc(alias = "APNS")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Apns {
    /// Text of the notification, a template that may name values of the call.
    pub body: String,
    /// `1` wakes the app in the background; `0` does not.
    #[doc(alias = "content-available")]
    #[serde(rename = "content-available")]
    pub content_available: Option<i32>,
    /// Extra values of the payload, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// `1` lets a service extension of the app change the notification before it is shown; `0`
    /// does not.
    #[doc(alias = "mutable-content")]
    #[serde(rename = "mutable-content")]
    pub mutable_content: Option<i32>,
    /// Name of the sound file that is played.
    pub sound: Option<String>,
    /// Headline of the notification, a template that may name values of the call.
    pub title: String,
}
