// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SegmentResponse;

/// A segment after a change.
///
/// Answer of [`Chat::update_segment`](super::super::Chat::update_segment).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateSegmentResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The segment as it is now.
    pub segment: SegmentResponse,
}
