// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Action that a rule about a category of harm applies to content.
///
/// Part of [`BodyguardRule`](super::BodyguardRule).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HarmAction {
    /// Let the content through.
    Keep,
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

impl runtime::OpenEnum for HarmAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("keep", Self::Keep),
        ("flag", Self::Flag),
        ("mask", Self::Mask),
        ("mask_flag", Self::MaskFlag),
        ("shadow", Self::Shadow),
        ("remove", Self::Remove),
        ("bounce", Self::Bounce),
        ("bounce_flag", Self::BounceFlag),
        ("bounce_remove", Self::BounceRemove),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(HarmAction);
