// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.option 2.part`.
///
/// Part of [`ThingOption2`](super::ThingOption2).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingOption2Part {
    #[allow(missing_docs)]
    pub y: Option<String>,
}
