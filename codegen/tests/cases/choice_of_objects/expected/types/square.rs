// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Four equal sides.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Square {
    #[allow(missing_docs)]
    pub side: f64,
    #[allow(missing_docs)]
    pub name: Option<String>,
}
