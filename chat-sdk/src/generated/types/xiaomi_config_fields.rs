// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Credentials for Xiaomi's push service, as the app has them.
///
/// Part of [`PushNotificationFields`](super::PushNotificationFields).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct XiaomiConfigFields {
    /// `true` if the app sends through Xiaomi.
    pub enabled: bool,
    /// Package name of the Android app.
    pub package_name: Option<String>,
    /// Secret of the app in Xiaomi's console.
    pub secret: Option<String>,
}
