// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Mode of automatic moderation in a channel type.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo), [`ChannelTypeConfig`](super::ChannelTypeConfig) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomodMode {
    /// No automatic moderation.
    Disabled,
    /// Moderation by plain rules, without AI.
    Simple,
    /// Moderation by scores of an AI model, compared with thresholds.
    Ai,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(AutomodMode, Disabled = "disabled", Simple = "simple", Ai = "AI");
