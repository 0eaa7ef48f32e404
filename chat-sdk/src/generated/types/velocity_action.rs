// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Action of a limit on the rate of messages.
///
/// Part of [`VelocityFilterConfigRule`](super::VelocityFilterConfigRule).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VelocityAction {
    /// Let the message through and flag it for review.
    Flag,
    /// Accept the message but show it to its author only.
    Shadow,
    /// Remove the message.
    Remove,
    /// Ban the user.
    Ban,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    VelocityAction,
    Flag = "flag",
    Shadow = "shadow",
    Remove = "remove",
    Ban = "ban",
);
