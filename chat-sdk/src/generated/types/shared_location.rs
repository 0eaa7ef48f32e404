// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Location to attach to a message. With `end_at` it is live and can be updated until then,
/// without it fixed.
///
/// Part of [`MessageRequest`](super::MessageRequest).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SharedLocation {
    /// Id of the device that shares the location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_device_id: Option<String>,
    /// Moment live sharing stops; leave it out for a fixed location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_at: Option<runtime::Timestamp>,
    /// Latitude in degrees, -90 to 90.
    pub latitude: f64,
    /// Longitude in degrees, -180 to 180.
    pub longitude: f64,
}

impl SharedLocation {
    /// An object with everything that the API requires.
    ///
    /// - `latitude`: Latitude in degrees, -90 to 90.
    /// - `longitude`: Longitude in degrees, -180 to 180.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            created_by_device_id: None,
            end_at: None,
            latitude,
            longitude,
        }
    }

    /// Id of the device that shares the location.
    pub fn created_by_device_id(
        mut self,
        created_by_device_id: impl Into<String>,
    ) -> Self {
        self.created_by_device_id = Some(created_by_device_id.into());
        self
    }

    /// Moment live sharing stops; leave it out for a fixed location.
    pub fn end_at(mut self, end_at: impl Into<runtime::Timestamp>) -> Self {
        self.end_at = Some(end_at.into());
        self
    }
}
