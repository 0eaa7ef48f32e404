// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Why a background task failed.
///
/// Part of [`GetTaskResponse`](super::GetTaskResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ErrorResult {
    /// What went wrong, in words.
    pub description: String,
    /// Call stack of the failure, as text; absent when the server does not disclose it.
    pub stacktrace: Option<String>,
    /// Kind of error, as the server names it.
    pub r#type: String,
    /// Version that the server reports along with the error.
    pub version: Option<String>,
}
