// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Cat�`.
///
/// Part of [`Animal`](super::Animal).
#[doc(alias = "Cat\u{202e}")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cat {
    #[allow(missing_docs)]
    #[doc(alias = "k\u{202e}")]
    #[serde(rename = "k\u{202e}")]
    pub k: Option<String>,
}
