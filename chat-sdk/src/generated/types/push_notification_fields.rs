// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ApnConfigFields;
use super::FirebaseConfigFields;
use super::HuaweiConfigFields;
use super::PushProvider;
use super::XiaomiConfigFields;

/// Push credentials and providers of the app.
///
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PushNotificationFields {
    /// Apple's push service, as used without named providers.
    pub apn: ApnConfigFields,
    /// Firebase, as used without named providers.
    pub firebase: FirebaseConfigFields,
    /// Huawei's push service, as used without named providers.
    pub huawei: HuaweiConfigFields,
    /// `true` if only users who are not connected are notified.
    pub offline_only: bool,
    /// Named providers.
    pub providers: Option<Vec<PushProvider>>,
    /// Version of the push system: `v1`, `v2` or `v3`.
    pub version: String,
    /// Xiaomi's push service, as used without named providers.
    pub xiaomi: XiaomiConfigFields,
}
