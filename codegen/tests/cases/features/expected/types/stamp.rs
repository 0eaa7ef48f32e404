// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Stamp`.
///
/// Part of [`Letter`](super::Letter).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Stamp {
    #[allow(missing_docs)]
    pub value: Option<i64>,
}
