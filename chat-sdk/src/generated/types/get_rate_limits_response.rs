// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::LimitInfoResponse;

/// Rate limits by platform. Each platform maps names of operations to their limits; one that
/// was not asked for is absent.
///
/// Answer of [`Client::get_rate_limits`](super::super::Client::get_rate_limits).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetRateLimitsResponse {
    /// Limits of clients on Android.
    pub android: Option<BTreeMap<String, LimitInfoResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Limits of clients on iOS.
    pub ios: Option<BTreeMap<String, LimitInfoResponse>>,
    /// Limits of calls with a server token.
    pub server_side: Option<BTreeMap<String, LimitInfoResponse>>,
    /// Limits of clients made with Unity.
    pub unity: Option<BTreeMap<String, LimitInfoResponse>>,
    /// Limits of clients in browsers.
    pub web: Option<BTreeMap<String, LimitInfoResponse>>,
}
