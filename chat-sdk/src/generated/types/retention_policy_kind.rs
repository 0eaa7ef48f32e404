// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What a retention policy deletes.
///
/// Taken by [`Chat::delete_retention_policy`](super::super::Chat::delete_retention_policy), [`Chat::set_retention_policy`](super::super::Chat::set_retention_policy).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetentionPolicyKind {
    /// Messages older than the limit.
    OldMessages,
    /// Channels without activity for longer than the limit.
    InactiveChannels,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    RetentionPolicyKind,
    OldMessages = "old-messages",
    InactiveChannels = "inactive-channels",
);
