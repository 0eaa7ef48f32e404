// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Decision about an appeal.
///
/// Taken by [`Moderation::bulk_action_appeals`](super::super::Moderation::bulk_action_appeals).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppealAction {
    /// Accept the appeal and lift the ban.
    Unban,
    /// Accept the appeal and restore the content.
    Restore,
    /// Accept the appeal and unblock the content; `restore` replaces it.
    Unblock,
    /// Close the appeal without a further action.
    MarkReviewed,
    /// Reject the appeal.
    RejectAppeal,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    AppealAction,
    Unban = "unban",
    Restore = "restore",
    Unblock = "unblock",
    MarkReviewed = "mark_reviewed",
    RejectAppeal = "reject_appeal",
);
