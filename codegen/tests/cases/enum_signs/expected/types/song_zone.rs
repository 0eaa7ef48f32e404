// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Song.zone`.
///
/// Part of [`Song`](super::Song).
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

runtime::open_enum!(
    SongZone,
    EtcGmtPlus1 = "Etc/GMT+1",
    EtcGmtMinus1 = "Etc/GMT-1",
    EtcGmt1 = "Etc/GMT1",
    EtcGmtPlus12 = "Etc/GMT+12",
    EtcGmtMinus12 = "Etc/GMT-12",
    EtcUtc = "Etc/UTC",
);
