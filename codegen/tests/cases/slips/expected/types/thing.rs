// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThingName;
use super::ThingNumber;

/// The schema `Thing`.
///
/// Answer of [`Api::get_thing`](super::super::Api::get_thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    pub name: Option<ThingName>,
    #[allow(missing_docs)]
    pub size: Option<u64>,
    /// Limits: more than 1.
    pub count: Option<i64>,
    #[allow(missing_docs)]
    pub number: Option<ThingNumber>,
    #[allow(missing_docs)]
    pub file: Option<String>,
    #[allow(missing_docs)]
    pub odd: Option<serde_json::Value>,
}
