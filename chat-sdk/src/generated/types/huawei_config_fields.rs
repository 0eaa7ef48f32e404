// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials for Huawei's push service, as the app has them.
///
/// Part of [`PushNotificationFields`](super::PushNotificationFields).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HuaweiConfigFields {
    /// `true` if the app sends through Huawei.
    pub enabled: bool,
    /// Id of the app in Huawei's console.
    pub id: Option<String>,
    /// Secret that belongs to `id`.
    #[secret]
    pub secret: Option<String>,
}
