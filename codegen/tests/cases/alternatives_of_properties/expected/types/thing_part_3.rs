// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Thing.part 3`.
///
/// Part of [`ThingPart4`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingPart3 {
    #[allow(missing_docs)]
    pub y: Option<String>,
}
