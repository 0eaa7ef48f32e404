// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Pet�.kind�`.
///
/// Part of [`Pet`](super::Pet).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PetKind {
    #[allow(missing_docs)]
    #[doc(alias = "in\u{202e}ner")]
    #[serde(rename = "in\u{202e}ner")]
    pub inner: Option<bool>,
}
