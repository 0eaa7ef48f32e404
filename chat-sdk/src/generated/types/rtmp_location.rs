// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Service that takes the broadcast of a call.
///
/// Part of [`RtmpSettings`](super::RtmpSettings).
#[doc(alias = "RTMPLocation")]
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RtmpLocation {
    /// Name of the service.
    pub name: String,
    /// Key that admits the broadcast at the service.
    #[secret]
    pub stream_key: String,
    /// Address of the service.
    pub stream_url: String,
}
