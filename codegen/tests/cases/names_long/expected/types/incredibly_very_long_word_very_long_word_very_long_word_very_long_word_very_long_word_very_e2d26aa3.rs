// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema
/// `IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordB.IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVe…60868799`.
///
/// Part of [`IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC6c086bc`](super::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC6c086bc).
#[doc(
    alias = "IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordB.IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVe…60868799"
)]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryE2d26aa3 {
    #[allow(missing_docs)]
    pub a: Option<String>,
}
