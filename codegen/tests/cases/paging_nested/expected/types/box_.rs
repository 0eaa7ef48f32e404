// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Inner;

/// The schema `Box`.
///
/// Part of [`Page`](super::Page).
#[doc(alias = "Box")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxType {
    #[allow(missing_docs)]
    pub inner: Inner,
    #[allow(missing_docs)]
    pub maybe: Option<Vec<i64>>,
}
