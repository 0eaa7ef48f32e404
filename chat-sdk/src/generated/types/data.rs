// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A bare object id.
///
/// Part of [`EnrichedActivity`](super::EnrichedActivity), [`EnrichedReaction`](super::EnrichedReaction).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Data {
    /// Id of the object.
    pub id: String,
}
