// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How channels that a campaign creates appear to its sender.
///
/// Taken by [`Chat::create_campaign`](super::super::Chat::create_campaign), [`Chat::update_campaign`](super::super::Chat::update_campaign).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderVisibility {
    /// Hidden until somebody answers.
    Hidden,
    /// Archived.
    Archived,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(SenderVisibility, Hidden = "hidden", Archived = "archived");
