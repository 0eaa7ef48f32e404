// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.format.option 2`.
///
/// Part of [`ChannelFormat`](super::ChannelFormat).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelFormatOption2 {
    /// Always `json`.
    pub r#type: Option<String>,
}
