// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.closed`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.closed")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingClosed {
    #[allow(missing_docs)]
    pub a: Option<String>,
}
