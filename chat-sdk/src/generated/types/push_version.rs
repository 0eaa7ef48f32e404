// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Version of the push system.
///
/// Part of [`PushConfig`](super::PushConfig).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushVersion {
    /// The first one, for apps that began with it.
    V1,
    /// The second one, for apps that began with it.
    V2,
    /// The present one.
    V3,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for PushVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("v1", Self::V1),
        ("v2", Self::V2),
        ("v3", Self::V3),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PushVersion);
