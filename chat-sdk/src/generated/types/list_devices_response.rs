// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DeviceResponse;

/// Devices of one user.
///
/// Answer of [`Client::list_devices`](super::super::Client::list_devices).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// Devices that receive push notifications for the user.
    pub devices: Vec<DeviceResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
