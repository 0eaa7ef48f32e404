// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryE2d26aa3;

/// The schema
/// `IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordB`.
#[doc(
    alias = "IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordB"
)]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC6c086bc {
    #[allow(missing_docs)]
    #[doc(
        alias = "IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWord"
    )]
    #[serde(
        rename = "IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWord"
    )]
    pub incredibly_very_long_word_very_long_word_very_long_word_very_long_word_very_long_word_very_80eb8396: Option<
        Box<
            IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryE2d26aa3,
        >,
    >,
}
