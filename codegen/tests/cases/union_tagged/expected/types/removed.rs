// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RemovedKind;

/// The schema `Removed`.
///
/// Part of [`Event`](super::Event).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Removed {
    #[allow(missing_docs)]
    pub r#type: RemovedKind,
    #[allow(missing_docs)]
    pub at: Option<runtime::Timestamp>,
}
