// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Pager`.
///
/// Part of [`Page`](super::Page).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Pager {
    #[allow(missing_docs)]
    pub next: Option<String>,
}
