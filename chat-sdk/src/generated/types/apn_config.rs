// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ApnAuthType;

/// Credentials and template for Apple's push service, as an app without named providers uses
/// them. Values that are left out stay as they are.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[doc(alias = "APNConfig")]
#[derive(Clone, runtime::Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ApnConfig {
    /// `true` to stop sending through Apple's push service without giving up its credentials. The
    /// name really begins with a capital.
    #[doc(alias = "Disabled")]
    #[serde(rename = "Disabled", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Private key of the Apple developer account, the content of the `.p8` file. For `auth_type`
    /// `token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub auth_key: Option<String>,
    /// How the API proves itself to Apple: `token` with `auth_key`, or `certificate` with
    /// `p12_cert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<ApnAuthType>,
    /// Bundle id of the iOS app; it becomes the topic of the notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `true` to send to Apple's sandbox, which builds for development need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub development: Option<bool>,
    /// Address of the push service in place of Apple's own, for tests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Id of `auth_key` in the Apple developer account, ten characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Handlebars template of the JSON payload. Without it the built-in one is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_template: Option<String>,
    /// Certificate with its private key as a `.p12` file in base64. For `auth_type`
    /// `certificate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub p12_cert: Option<String>,
    /// Id of the team in the Apple developer account, ten characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
}

impl ApnConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to stop sending through Apple's push service without giving up its credentials. The
    /// name really begins with a capital.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Private key of the Apple developer account, the content of the `.p8` file. For `auth_type`
    /// `token`.
    pub fn auth_key(mut self, auth_key: impl Into<String>) -> Self {
        self.auth_key = Some(auth_key.into());
        self
    }

    /// How the API proves itself to Apple: `token` with `auth_key`, or `certificate` with
    /// `p12_cert`.
    pub fn auth_type(mut self, auth_type: impl Into<ApnAuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Bundle id of the iOS app; it becomes the topic of the notifications.
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// `true` to send to Apple's sandbox, which builds for development need.
    pub fn development(mut self, development: bool) -> Self {
        self.development = Some(development);
        self
    }

    /// Address of the push service in place of Apple's own, for tests.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Id of `auth_key` in the Apple developer account, ten characters.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    /// Handlebars template of the JSON payload. Without it the built-in one is used.
    pub fn notification_template(
        mut self,
        notification_template: impl Into<String>,
    ) -> Self {
        self.notification_template = Some(notification_template.into());
        self
    }

    /// Certificate with its private key as a `.p12` file in base64. For `auth_type`
    /// `certificate`.
    pub fn p12_cert(mut self, p12_cert: impl Into<String>) -> Self {
        self.p12_cert = Some(p12_cert.into());
        self
    }

    /// Id of the team in the Apple developer account, ten characters.
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }
}
