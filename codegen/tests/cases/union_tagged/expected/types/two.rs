// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Two`.
///
/// Part of [`Numbered`](super::Numbered).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Two {
    /// Always `2`.
    pub kind: i64,
    #[allow(missing_docs)]
    pub more: Option<String>,
}
