// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Box.lid.hinge`.
///
/// Part of [`BoxLid`].
#[doc(alias = "Box.lid.hinge")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxLidHinge {
    #[allow(missing_docs)]
    pub parts: Option<i64>,
}
