// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials for Xiaomi's push service, as an app without named providers uses them. Values
/// that are left out stay as they are.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, runtime::Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct XiaomiConfig {
    /// `true` to stop sending through Xiaomi without giving up its credentials. The name really
    /// begins with a capital.
    #[doc(alias = "Disabled")]
    #[serde(rename = "Disabled", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Package name of the Android app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
    /// Secret of the app in Xiaomi's console.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub secret: Option<String>,
}

impl XiaomiConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to stop sending through Xiaomi without giving up its credentials. The name really
    /// begins with a capital.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Package name of the Android app.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Secret of the app in Xiaomi's console.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
