// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Song.zone`.
///
/// Part of [`Song`].
#[doc(alias = "Song.zone")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SongZone {
    /// The value `Etc/GMT+1`.
    EtcGmtPlus1,
    /// The value `Etc/GMT-1`.
    EtcGmtMinus1,
    /// The value `Etc/GMT1`.
    EtcGmt1,
    /// The value `Etc/GMT+12`.
    EtcGmtPlus12,
    /// The value `Etc/GMT-12`.
    EtcGmtMinus12,
    /// The value `Etc/UTC`.
    EtcUtc,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for SongZone {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Etc/GMT+1", Self::EtcGmtPlus1),
        ("Etc/GMT-1", Self::EtcGmtMinus1),
        ("Etc/GMT1", Self::EtcGmt1),
        ("Etc/GMT+12", Self::EtcGmtPlus12),
        ("Etc/GMT-12", Self::EtcGmtMinus12),
        ("Etc/UTC", Self::EtcUtc),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SongZone);
