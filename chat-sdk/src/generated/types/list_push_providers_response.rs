// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PushProviderResponse;

/// Push providers of the app.
///
/// Answer of [`Client::list_push_providers`](super::super::Client::list_push_providers).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPushProvidersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Providers with their credentials; templates are read by GetPushTemplates.
    pub push_providers: Vec<PushProviderResponse>,
}
