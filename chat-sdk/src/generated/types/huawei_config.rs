// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials for Huawei's push service, as an app without named providers uses them. Values
/// that are left out stay as they are.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, runtime::Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct HuaweiConfig {
    /// `true` to stop sending through Huawei without giving up its credentials. The name really
    /// begins with a capital.
    #[doc(alias = "Disabled")]
    #[serde(rename = "Disabled", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Id of the app in Huawei's console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Secret that belongs to `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub secret: Option<String>,
}

impl HuaweiConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to stop sending through Huawei without giving up its credentials. The name really
    /// begins with a capital.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Id of the app in Huawei's console.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Secret that belongs to `id`.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
