// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::DeviceErrorInfo;

/// What became of a test notification.
///
/// Answer of [`Client::check_push`](super::super::Client::check_push).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPushResponse {
    /// Devices that could not be reached, by their id.
    pub device_errors: Option<BTreeMap<String, DeviceErrorInfo>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Kind of event that the notification was about.
    pub event_type: Option<String>,
    /// What is wrong apart from single devices, such as a template that does not parse.
    pub general_errors: Option<Vec<String>>,
    /// Payload for Apple devices that the template gave.
    pub rendered_apn_template: Option<String>,
    /// Payload for Firebase that the template gave.
    pub rendered_firebase_template: Option<String>,
    /// Values of the message that templates can use, by name.
    pub rendered_message: Option<BTreeMap<String, String>>,
    /// `true` if nothing was sent to devices.
    pub skip_devices: Option<bool>,
}
