// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Service that takes the broadcast of a call.
///
/// Part of [`RtmpSettings`](super::RtmpSettings).
#[doc(alias = "RTMPLocation")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct RtmpLocation {
    /// Name of the service.
    pub name: String,
    /// Key that admits the broadcast at the service.
    pub stream_key: String,
    /// Address of the service.
    pub stream_url: String,
}
