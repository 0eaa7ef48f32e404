// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Loop`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Loop {
    #[allow(missing_docs)]
    pub again: Option<Box<Loop>>,
}
