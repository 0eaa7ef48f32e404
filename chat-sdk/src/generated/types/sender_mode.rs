// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether the sender of a campaign becomes a member of the channels it creates.
///
/// Taken by [`Chat::create_campaign`](super::super::Chat::create_campaign), [`Chat::update_campaign`](super::super::Chat::update_campaign).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderMode {
    /// The sender stays outside.
    Exclude,
    /// The sender becomes a member.
    Include,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(SenderMode, Exclude = "exclude", Include = "include");
