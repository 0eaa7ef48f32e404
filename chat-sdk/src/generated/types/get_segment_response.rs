// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SegmentResponse;

/// Answer to a request for one segment.
///
/// Answer of [`Chat::get_segment`](super::super::Chat::get_segment).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetSegmentResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The segment; absent if there is none.
    pub segment: Option<Box<SegmentResponse>>,
}
