// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Inner`.
///
/// Part of [`BoxType`](super::BoxType).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Inner {
    #[allow(missing_docs)]
    pub names: Vec<String>,
}
