// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Leaf`.
///
/// Part of [`AnyType`], [`Left`], [`Right`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Leaf {
    #[allow(missing_docs)]
    pub id: String,
}
