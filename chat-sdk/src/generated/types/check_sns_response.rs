// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a test message reached an SNS topic.
///
/// Answer of [`Client::check_sns`](super::super::Client::check_sns).
#[doc(alias = "CheckSNSResponse")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckSnsResponse {
    /// What AWS answered, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Why the test failed; absent if `status` is `ok`.
    pub error: Option<String>,
    /// Result of the test, `ok` or `error`.
    pub status: String,
}
