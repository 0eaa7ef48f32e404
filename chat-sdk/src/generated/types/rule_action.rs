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

runtime::open_enum!(
    RuleAction,
    BanUser = "ban_user",
    FlagUser = "flag_user",
    FlagContent = "flag_content",
    BlockContent = "block_content",
    ShadowContent = "shadow_content",
    BounceFlagContent = "bounce_flag_content",
    BounceContent = "bounce_content",
    BounceRemoveContent = "bounce_remove_content",
    MuteVideo = "mute_video",
    MuteAudio = "mute_audio",
    Blur = "blur",
    CallBlur = "call_blur",
    EndCall = "end_call",
    KickUser = "kick_user",
    Warning = "warning",
    CallWarning = "call_warning",
    WebhookOnly = "webhook_only",
);
