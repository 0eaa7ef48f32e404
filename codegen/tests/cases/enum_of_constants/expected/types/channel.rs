// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelFormat;
use super::ChannelKind;
use super::ChannelMaybe;
use super::ChannelState;

/// The schema `Channel`.
///
/// Answer of [`Api::get_channel`](super::super::Api::get_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Channel {
    #[allow(missing_docs)]
    pub kind: Option<ChannelKind>,
    #[allow(missing_docs)]
    pub state: Option<ChannelState>,
    #[allow(missing_docs)]
    pub format: Option<ChannelFormat>,
    #[allow(missing_docs)]
    pub maybe: Option<ChannelMaybe>,
}
