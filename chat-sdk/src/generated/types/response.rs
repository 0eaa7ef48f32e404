// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Answer of an operation that has nothing to return.
///
/// Answer of [`Chat::delete_channel_file`](super::super::Chat::delete_channel_file), [`Chat::delete_channel_image`](super::super::Chat::delete_channel_image), [`Chat::delete_channel_type`](super::super::Chat::delete_channel_type) and others.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Response {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
