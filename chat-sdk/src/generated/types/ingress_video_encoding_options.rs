// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::IngressSource;
use super::IngressVideoLayer;

/// How a picture that comes from outside of a call is encoded.
///
/// Part of [`IngressSettings`](super::IngressSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IngressVideoEncodingOptions {
    /// Renditions of the picture, at least 1, from which clients get the one that suits their
    /// connection.
    pub layers: Vec<IngressVideoLayer>,
    /// Form of the picture as it comes in.
    pub source: Option<Box<IngressSource>>,
}
