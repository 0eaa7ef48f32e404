// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;

/// Location attached to a message, fixed or live.
///
/// Answer of [`Client::update_live_location`](super::super::Client::update_live_location).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SharedLocationResponse {
    /// Channel the location is shared in, as an object.
    pub channel: Option<Box<ChannelResponse>>,
    /// Full id of the channel the location is shared in, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment sharing began.
    pub created_at: runtime::Timestamp,
    /// Id of the device that shares the location.
    pub created_by_device_id: String,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Moment live sharing stops; absent for a fixed location.
    pub end_at: Option<runtime::Timestamp>,
    /// Latitude in degrees, -90 to 90.
    pub latitude: f64,
    /// Longitude in degrees, -180 to 180.
    pub longitude: f64,
    /// Message that carries the location, as an object.
    pub message: Option<Box<MessageResponse>>,
    /// Id of the message that carries the location.
    pub message_id: String,
    /// Moment the position last changed.
    pub updated_at: runtime::Timestamp,
    /// Id of the user whose location it is.
    pub user_id: String,
}
