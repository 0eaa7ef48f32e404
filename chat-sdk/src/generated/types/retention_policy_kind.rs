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

impl runtime::OpenEnum for RetentionPolicyKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("old-messages", Self::OldMessages),
        ("inactive-channels", Self::InactiveChannels),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(RetentionPolicyKind);
