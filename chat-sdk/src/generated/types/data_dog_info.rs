// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Datadog account that receives metrics of the app.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(
    Clone,
    runtime::Debug,
    Default,
    PartialEq,
    runtime::Deserialize,
    serde::Serialize
)]
#[non_exhaustive]
pub struct DataDogInfo {
    /// API key of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub api_key: Option<String>,
    /// `true` if metrics are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Site of the account, such as `datadoghq.eu`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
}

impl DataDogInfo {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// API key of the account.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// `true` if metrics are sent.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Site of the account, such as `datadoghq.eu`.
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }
}
