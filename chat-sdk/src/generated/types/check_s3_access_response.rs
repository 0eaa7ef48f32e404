// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Result of a test of the access to a bucket.
///
/// Answer of [`Moderation::check_s3_access`](super::super::Moderation::check_s3_access).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckS3AccessResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Explanation of a failed test.
    pub message: Option<String>,
    /// `true` if the object could be read.
    pub success: bool,
}
