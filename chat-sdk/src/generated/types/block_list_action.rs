// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Action that a rule about a block list applies to content.
///
/// Part of [`BlockListRule`](super::BlockListRule).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockListAction {
    /// Let the content through and flag it for review.
    Flag,
    /// Replace the matching words with asterisks.
    Mask,
    /// Replace the matching words with asterisks and flag the content for review.
    MaskFlag,
    /// Accept the content but show it to its author only.
    Shadow,
    /// Remove the content.
    Remove,
    /// Return the content to its author for a change.
    Bounce,
    /// Return the content to its author once and flag it if it comes unchanged.
    BounceFlag,
    /// Return the content to its author once and remove it if it comes unchanged.
    BounceRemove,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    BlockListAction,
    Flag = "flag",
    Mask = "mask",
    MaskFlag = "mask_flag",
    Shadow = "shadow",
    Remove = "remove",
    Bounce = "bounce",
    BounceFlag = "bounce_flag",
    BounceRemove = "bounce_remove",
);
