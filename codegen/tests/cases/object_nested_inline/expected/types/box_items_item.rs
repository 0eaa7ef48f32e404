// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Box.items.item`.
///
/// Part of [`BoxType`](super::BoxType).
#[doc(alias = "Box.items.item")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxItemsItem {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
