// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThingOption1Part;

/// The schema `Thing.option 1`.
///
/// Part of [`Thing`](super::Thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingOption1 {
    #[allow(missing_docs)]
    pub id: Option<String>,
    /// Always `a`.
    pub kind: Option<String>,
    #[allow(missing_docs)]
    pub size: Option<i64>,
    #[allow(missing_docs)]
    pub part: Option<Box<ThingOption1Part>>,
}
