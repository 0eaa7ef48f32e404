// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationBehavior;

/// A blocklist in use by a channel type and what happens to messages it matches.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo), [`ChannelTypeConfig`](super::ChannelTypeConfig) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BlockListOptions {
    /// What happens to a message with a word from the list: `flag`, `block` or `shadow_block`.
    pub behavior: ModerationBehavior,
    /// Name under which the list of words is stored in the application.
    pub blocklist: String,
}

impl BlockListOptions {
    /// An object with everything that the API requires.
    ///
    /// - `behavior`: What happens to a message with a word from the list: `flag`, `block` or `shadow_block`.
    /// - `blocklist`: Name under which the list of words is stored in the application.
    pub fn new(
        behavior: impl Into<ModerationBehavior>,
        blocklist: impl Into<String>,
    ) -> Self {
        Self {
            behavior: behavior.into(),
            blocklist: blocklist.into(),
        }
    }
}
