// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Says that nothing is to be said.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Nothing {}
