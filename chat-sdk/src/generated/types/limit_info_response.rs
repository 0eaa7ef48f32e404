// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Rate limit of one operation on one platform.
///
/// Part of [`GetRateLimitsResponse`](super::GetRateLimitsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LimitInfoResponse {
    /// Calls that the app may make in a window.
    pub limit: i64,
    /// Calls left in the current window.
    pub remaining: i64,
    /// When the window ends, in seconds since the Unix epoch.
    pub reset: i64,
}
