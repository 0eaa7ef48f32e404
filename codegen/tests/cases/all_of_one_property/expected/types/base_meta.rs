// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Base.meta`.
///
/// Part of [`Base`](super::Base).
#[doc(alias = "Base.meta")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BaseMeta {
    #[allow(missing_docs)]
    pub created: Option<runtime::Timestamp>,
}
