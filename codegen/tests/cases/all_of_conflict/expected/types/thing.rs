// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing`.
///
/// Answer of [`Api::get_thing`](super::super::Api::get_thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    pub id: Option<i64>,
    /// Always `thing`.
    pub kind: Option<String>,
}
