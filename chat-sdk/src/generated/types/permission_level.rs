// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Where a permission can be granted.
///
/// Part of [`Permission`](super::Permission).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionLevel {
    /// For the whole application.
    App,
    /// For a channel type or channel.
    Channel,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for PermissionLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("app", Self::App),
        ("channel", Self::Channel),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PermissionLevel);
