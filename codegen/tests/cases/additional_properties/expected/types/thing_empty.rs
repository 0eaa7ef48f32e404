// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Thing.empty`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.empty")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct ThingEmpty {}
