// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PetKind;

/// A �pet
///
/// Answer of [`Api::get_pet`](super::super::Api::get_pet).
#[doc(alias = "Pet\u{202e}")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Pet {
    /// The �name
    #[doc(alias = "na\u{202e}me")]
    #[serde(rename = "na\u{202e}me")]
    pub name: String,
    #[allow(missing_docs)]
    #[doc(alias = "na\u{2066}me")]
    #[serde(rename = "na\u{2066}me")]
    pub name_2: Option<i64>,
    #[allow(missing_docs)]
    #[doc(alias = "\u{202e}")]
    #[serde(rename = "\u{202e}", alias = "al\u{202e}ias")]
    pub empty: Option<String>,
    #[allow(missing_docs)]
    #[serde(rename = "kind\u{7}")]
    pub kind: Option<Box<PetKind>>,
}
