// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials for Xiaomi's push service, as the app has them.
///
/// Part of [`PushNotificationFields`](super::PushNotificationFields).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct XiaomiConfigFields {
    /// `true` if the app sends through Xiaomi.
    pub enabled: bool,
    /// Package name of the Android app.
    pub package_name: Option<String>,
    /// Secret of the app in Xiaomi's console.
    #[secret]
    pub secret: Option<String>,
}
