// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Box.lid.hinge`.
///
/// Part of [`BoxLid`](super::BoxLid).
#[doc(alias = "Box.lid.hinge")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxLidHinge {
    #[allow(missing_docs)]
    pub parts: Option<i64>,
}
