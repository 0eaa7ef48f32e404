// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Body of an error response. Any field may be missing, and errors from proxies may have no
/// such body at all; the HTTP status decides what kind of error it is.
#[doc(alias = "APIError")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApiError {
    /// HTTP status of the response, repeated in the body. The name really has this spelling.
    #[doc(alias = "StatusCode")]
    #[serde(rename = "StatusCode")]
    pub status_code: i32,
    /// Error code of the API, for example `4` for invalid input, `9` for a rate limit or `16` for
    /// something not found.
    pub code: i32,
    /// Further codes that narrow down the error. Their form varies, so keep them as raw JSON.
    pub details: Vec<i64>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Explanations per offending input field, keyed by field name; may be null.
    pub exception_fields: Option<BTreeMap<String, String>>,
    /// Explanation of the error for a developer.
    pub message: String,
    /// URL of a documentation page about the error.
    pub more_info: String,
    /// `true` if repeating the same request cannot succeed.
    pub unrecoverable: Option<bool>,
}
