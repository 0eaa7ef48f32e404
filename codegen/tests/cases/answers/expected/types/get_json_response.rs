// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `GetJson.response`.
///
/// Answer of [`Api::get_json`](super::super::Api::get_json).
#[doc(alias = "GetJson.response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetJsonResponse {
    #[allow(missing_docs)]
    pub a: Option<String>,
}
