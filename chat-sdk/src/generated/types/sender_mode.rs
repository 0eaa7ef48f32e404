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

impl runtime::OpenEnum for SenderMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("exclude", Self::Exclude),
        ("include", Self::Include),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SenderMode);
