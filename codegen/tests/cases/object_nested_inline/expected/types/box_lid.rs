// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BoxLidHinge;

/// The schema `Box.lid`.
///
/// Part of [`BoxType`](super::BoxType).
#[doc(alias = "Box.lid")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxLid {
    #[allow(missing_docs)]
    pub hinge: Option<Box<BoxLidHinge>>,
}
