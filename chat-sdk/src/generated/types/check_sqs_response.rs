// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a test message reached an SQS queue.
///
/// Answer of [`Client::check_sqs`](super::super::Client::check_sqs).
#[doc(alias = "CheckSQSResponse")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckSqsResponse {
    /// What AWS answered, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Why the test failed; absent if `status` is `ok`.
    pub error: Option<String>,
    /// Result of the test, `ok` or `error`.
    pub status: String,
}
