// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `HttpError`.
///
/// Answer of [`Api::get_page2`](super::super::Api::get_page2).
#[doc(alias = "HttpError")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HttpError2 {
    #[allow(missing_docs)]
    pub message: Option<String>,
}
