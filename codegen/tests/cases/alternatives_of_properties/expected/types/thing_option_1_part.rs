// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.option 1.part`.
///
/// Part of [`ThingOption1`](super::ThingOption1).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingOption1Part {
    #[allow(missing_docs)]
    pub x: Option<String>,
}
