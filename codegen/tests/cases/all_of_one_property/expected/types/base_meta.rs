// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Base.meta`.
///
/// Part of [`Base`].
#[doc(alias = "Base.meta")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct BaseMeta {
    #[allow(missing_docs)]
    pub created: Option<runtime::Timestamp>,
}
