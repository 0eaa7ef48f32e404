// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PushProviderResponse;

/// A push provider after it was created or replaced.
///
/// Answer of [`Client::upsert_push_provider`](super::super::Client::upsert_push_provider).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertPushProviderResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The provider as it is now.
    pub push_provider: PushProviderResponse,
}
