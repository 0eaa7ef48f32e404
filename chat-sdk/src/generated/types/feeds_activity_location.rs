// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Place that an activity or a feed of Stream Feeds belongs to.
///
/// Part of [`FeedsFeedResponse`](super::FeedsFeedResponse), [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsActivityLocation {
    /// Latitude in degrees, positive to the north.
    pub lat: f64,
    /// Longitude in degrees, positive to the east.
    pub lng: f64,
}
