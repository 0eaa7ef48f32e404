// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Base.rows.item`.
///
/// Part of [`Base`](super::Base).
#[doc(alias = "Base.rows.item")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BaseRowsItem {
    #[allow(missing_docs)]
    pub id: Option<String>,
}
