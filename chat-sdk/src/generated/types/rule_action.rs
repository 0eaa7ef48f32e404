// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Kind of action that follows when the conditions of a moderation rule hold.
///
/// Part of [`RuleBuilderAction`](super::RuleBuilderAction).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleAction {
    /// Ban the user.
    BanUser,
    /// Flag the user for review.
    FlagUser,
    /// Flag the content for review.
    FlagContent,
    /// Remove the content.
    BlockContent,
    /// Show the content to its author only.
    ShadowContent,
    /// Return the content to its author once and flag it if it comes unchanged.
    BounceFlagContent,
    /// Return the content to its author for a change.
    BounceContent,
    /// Return the content to its author once and remove it if it comes unchanged.
    BounceRemoveContent,
    /// Switch off the camera of the participant.
    MuteVideo,
    /// Mute the microphone of the participant.
    MuteAudio,
    /// Blur the video of the participant.
    Blur,
    /// Blur the video of the call.
    CallBlur,
    /// End the call.
    EndCall,
    /// Remove the participant from the call.
    KickUser,
    /// Warn the user.
    Warning,
    /// Warn the participants of the call.
    CallWarning,
    /// Only send a webhook event.
    WebhookOnly,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for RuleAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ban_user", Self::BanUser),
        ("flag_user", Self::FlagUser),
        ("flag_content", Self::FlagContent),
        ("block_content", Self::BlockContent),
        ("shadow_content", Self::ShadowContent),
        ("bounce_flag_content", Self::BounceFlagContent),
        ("bounce_content", Self::BounceContent),
        ("bounce_remove_content", Self::BounceRemoveContent),
        ("mute_video", Self::MuteVideo),
        ("mute_audio", Self::MuteAudio),
        ("blur", Self::Blur),
        ("call_blur", Self::CallBlur),
        ("end_call", Self::EndCall),
        ("kick_user", Self::KickUser),
        ("warning", Self::Warning),
        ("call_warning", Self::CallWarning),
        ("webhook_only", Self::WebhookOnly),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(RuleAction);
