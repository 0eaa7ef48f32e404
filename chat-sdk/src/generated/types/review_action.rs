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

impl runtime::OpenEnum for ReviewAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("flag", Self::Flag),
        ("mark_reviewed", Self::MarkReviewed),
        ("delete_message", Self::DeleteMessage),
        ("delete_activity", Self::DeleteActivity),
        ("delete_comment", Self::DeleteComment),
        ("delete_reaction", Self::DeleteReaction),
        ("ban", Self::Ban),
        ("custom", Self::Custom),
        ("unban", Self::Unban),
        ("restore", Self::Restore),
        ("delete_user", Self::DeleteUser),
        ("delete_user_messages", Self::DeleteUserMessages),
        ("unblock", Self::Unblock),
        ("block", Self::Block),
        ("shadow_block", Self::ShadowBlock),
        ("unmask", Self::Unmask),
        ("kick_user", Self::KickUser),
        ("end_call", Self::EndCall),
        ("reject_appeal", Self::RejectAppeal),
        ("escalate", Self::Escalate),
        ("de_escalate", Self::DeEscalate),
        ("bypass", Self::Bypass),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ReviewAction);
