// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What a batch change does with the selected channels.
///
/// Taken by [`Chat::channel_batch_update`](super::super::Chat::channel_batch_update).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelBatchOperation {
    /// Make the listed users members.
    AddMembers,
    /// Take the listed users out of the channels.
    RemoveMembers,
    /// Invite the listed users.
    InviteMembers,
    /// Invite the listed users; see also `inviteMembers`.
    Invites,
    /// Give the listed members the channel roles named with them.
    AssignRoles,
    /// Make the listed users moderators.
    AddModerators,
    /// Turn the listed moderators back into ordinary members.
    DemoteModerators,
    /// Hide the channels from the listed members.
    Hide,
    /// Show hidden channels to the listed members again.
    Show,
    /// Archive the channels for the listed members.
    Archive,
    /// Take the channels out of the archive of the listed members.
    Unarchive,
    /// Write the given channel data to the channels.
    UpdateData,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ChannelBatchOperation,
    AddMembers = "addMembers",
    RemoveMembers = "removeMembers",
    InviteMembers = "inviteMembers",
    Invites = "invites",
    AssignRoles = "assignRoles",
    AddModerators = "addModerators",
    DemoteModerators = "demoteModerators",
    Hide = "hide",
    Show = "show",
    Archive = "archive",
    Unarchive = "unarchive",
    UpdateData = "updateData",
);
