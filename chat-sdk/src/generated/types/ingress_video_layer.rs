// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::VideoCodec;

/// One rendition of a picture that comes from outside of a call.
///
/// Part of [`IngressVideoEncodingOptions`](super::IngressVideoEncodingOptions).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IngressVideoLayer {
    /// Bits per second, at least 1000.
    pub bitrate: i64,
    /// Encoding of the picture.
    pub codec: VideoCodec,
    /// Pictures per second, 1 to 60.
    pub frame_rate: i64,
    /// Longer side of the picture in pixels, at least 240.
    pub max_dimension: i64,
    /// Shorter side of the picture in pixels, at least 240.
    pub min_dimension: i64,
}
