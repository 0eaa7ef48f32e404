// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Picture of a source from outside of a call.
///
/// Part of [`IngressVideoEncodingOptions`](super::IngressVideoEncodingOptions).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IngressSource {
    /// Pictures per second, 1 to 60.
    pub fps: i64,
    /// Height in pixels, at least 2.
    pub height: i64,
    /// Width in pixels, at least 2.
    pub width: i64,
}
