// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Box.labels.value`.
///
/// Part of [`BoxType`](super::BoxType).
#[doc(alias = "Box.labels.value")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxLabelsValue {
    #[allow(missing_docs)]
    pub text: Option<String>,
}
