// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Both.next`.
///
/// Part of [`Both`](super::Both).
#[doc(alias = "Both.next")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BothNext {
    #[allow(missing_docs)]
    pub next: Option<Box<BothNext>>,
    #[allow(missing_docs)]
    pub left: Option<String>,
    #[allow(missing_docs)]
    pub right: Option<String>,
}
