// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Leaf`.
///
/// Part of [`AnyType`](super::AnyType), [`Left`](super::Left), [`Right`](super::Right).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Leaf {
    #[allow(missing_docs)]
    pub id: String,
}
