// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The base with a property more.
///
/// Answer of [`Api::get_things`](super::super::Api::get_things).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    pub weight: Option<f64>,
    #[allow(missing_docs)]
    pub id: i64,
    #[allow(missing_docs)]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub color: Option<i64>,
    #[allow(missing_docs)]
    #[doc(alias = "<<")]
    #[serde(rename = "<<")]
    pub less_less: Option<String>,
}
