// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What keeps it from drying out.
///
/// Part of [`Pen`](super::Pen).
#[doc(alias = "Pen.cap")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PenCap {
    #[allow(missing_docs)]
    pub is_on: Option<bool>,
}
