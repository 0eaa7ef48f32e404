// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Colour;

/// The schema `HTTPError`.
///
/// Answer of [`Api::get_page`](super::super::Api::get_page).
#[doc(alias = "HTTPError")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HttpError {
    #[allow(missing_docs)]
    pub colour: Option<Colour>,
    #[allow(missing_docs)]
    #[doc(alias = "pageCount")]
    #[serde(rename = "pageCount")]
    pub page_count: Option<i64>,
    #[allow(missing_docs)]
    #[doc(alias = "page_count")]
    #[serde(rename = "page_count")]
    pub page_count_2: Option<i64>,
}
