// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Encoding of a picture.
///
/// Part of [`IngressVideoLayer`](super::IngressVideoLayer).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCodec {
    /// H.264.
    H264,
    /// VP8.
    Vp8,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(VideoCodec, H264 = "h264", Vp8 = "vp8");
