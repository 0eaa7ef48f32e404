// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Action of a moderator on a review queue item or an appeal.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewAction {
    /// Flag the content.
    Flag,
    /// Close the item without a further action.
    MarkReviewed,
    /// Delete the message.
    DeleteMessage,
    /// Delete the activity of a feed.
    DeleteActivity,
    /// Delete the comment of a feed.
    DeleteComment,
    /// Delete the reaction.
    DeleteReaction,
    /// Ban the author.
    Ban,
    /// Send the event of a custom action to the application.
    Custom,
    /// Lift the ban of the author.
    Unban,
    /// Restore the removed content.
    Restore,
    /// Delete the author.
    DeleteUser,
    /// Delete the messages of the author.
    DeleteUserMessages,
    /// Unblock the content; `restore` replaces it.
    Unblock,
    /// Remove the content and block it.
    Block,
    /// Show the content to its author only.
    ShadowBlock,
    /// Show the masked words again.
    Unmask,
    /// Remove the participant from the call.
    KickUser,
    /// End the call.
    EndCall,
    /// Reject the appeal.
    RejectAppeal,
    /// Pass the item on to a moderator with more authority.
    Escalate,
    /// Take the escalation back.
    DeEscalate,
    /// Change whether the author skips automatic moderation.
    Bypass,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ReviewAction,
    Flag = "flag",
    MarkReviewed = "mark_reviewed",
    DeleteMessage = "delete_message",
    DeleteActivity = "delete_activity",
    DeleteComment = "delete_comment",
    DeleteReaction = "delete_reaction",
    Ban = "ban",
    Custom = "custom",
    Unban = "unban",
    Restore = "restore",
    DeleteUser = "delete_user",
    DeleteUserMessages = "delete_user_messages",
    Unblock = "unblock",
    Block = "block",
    ShadowBlock = "shadow_block",
    Unmask = "unmask",
    KickUser = "kick_user",
    EndCall = "end_call",
    RejectAppeal = "reject_appeal",
    Escalate = "escalate",
    DeEscalate = "de_escalate",
    Bypass = "bypass",
);
