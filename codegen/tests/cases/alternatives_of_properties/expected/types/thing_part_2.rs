// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Thing.part 2`.
///
/// Part of [`ThingPart4`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingPart2 {
    #[allow(missing_docs)]
    pub x: Option<String>,
}
