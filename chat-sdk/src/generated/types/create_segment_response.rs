// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SegmentResponse;

/// A segment that was created.
///
/// Answer of [`Chat::create_segment`](super::super::Chat::create_segment).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateSegmentResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The new segment.
    pub segment: Option<Box<SegmentResponse>>,
}
