// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Channel.format.option 2`.
///
/// Part of [`ChannelFormat`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelFormatOption2 {
    /// Always `json`.
    pub r#type: Option<String>,
}
