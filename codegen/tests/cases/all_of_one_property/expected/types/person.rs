// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Person`.
///
/// Part of [`Base`](super::Base).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Person {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
