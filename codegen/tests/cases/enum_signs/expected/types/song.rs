// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SongAnswer;
use super::SongCompare;
use super::SongPath;
use super::SongVersion;
use super::SongZone;

/// The schema `Song`.
///
/// Answer of [`Api::list_songs`](super::super::Api::list_songs).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Song {
    #[allow(missing_docs)]
    pub zone: Option<SongZone>,
    #[allow(missing_docs)]
    pub compare: Option<SongCompare>,
    #[allow(missing_docs)]
    pub path: Option<SongPath>,
    #[allow(missing_docs)]
    pub answer: Option<SongAnswer>,
    #[allow(missing_docs)]
    pub version: Option<SongVersion>,
}
