// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Action that a rule of a large language model applies to content.
///
/// Part of [`LlmRule`](super::LlmRule).
#[doc(alias = "LLMAction")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LlmAction {
    /// Let the content through and flag it for review.
    Flag,
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
    /// Let the content through.
    Keep,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    LlmAction,
    Flag = "flag",
    Shadow = "shadow",
    Remove = "remove",
    Bounce = "bounce",
    BounceFlag = "bounce_flag",
    BounceRemove = "bounce_remove",
    Keep = "keep",
);
