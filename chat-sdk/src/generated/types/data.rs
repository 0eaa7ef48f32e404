// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A bare object id.
///
/// Part of [`EnrichedActivity`](super::EnrichedActivity), [`EnrichedReaction`](super::EnrichedReaction).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Data {
    /// Id of the object.
    pub id: String,
}
