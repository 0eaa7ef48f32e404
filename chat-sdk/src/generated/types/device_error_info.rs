// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Why a test notification did not reach a device.
///
/// Part of [`CheckPushResponse`](super::CheckPushResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceErrorInfo {
    /// What the push service answered.
    pub error_message: String,
    /// Push service of the device, such as `firebase`.
    pub provider: String,
    /// Name of the provider in the app.
    pub provider_name: String,
}
