// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials and templates for Firebase, as an app without named providers uses them.
/// Values that are left out stay as they are.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, runtime::Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct FirebaseConfig {
    /// `true` to stop sending through Firebase without giving up its credentials. The name really
    /// begins with a capital.
    #[doc(alias = "Disabled")]
    #[serde(rename = "Disabled", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Handlebars template of the part of the payload for Apple devices that Firebase reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_template: Option<String>,
    /// Key of a Firebase service account, its JSON file as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub credentials_json: Option<String>,
    /// Handlebars template of the `data` part of the payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_template: Option<String>,
    /// Handlebars template of the `notification` part of the payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_template: Option<String>,
    /// Key of Firebase's legacy interface, which `credentials_json` has replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub server_key: Option<String>,
}

impl FirebaseConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to stop sending through Firebase without giving up its credentials. The name really
    /// begins with a capital.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Handlebars template of the part of the payload for Apple devices that Firebase reaches.
    pub fn apn_template(mut self, apn_template: impl Into<String>) -> Self {
        self.apn_template = Some(apn_template.into());
        self
    }

    /// Key of a Firebase service account, its JSON file as text.
    pub fn credentials_json(mut self, credentials_json: impl Into<String>) -> Self {
        self.credentials_json = Some(credentials_json.into());
        self
    }

    /// Handlebars template of the `data` part of the payload.
    pub fn data_template(mut self, data_template: impl Into<String>) -> Self {
        self.data_template = Some(data_template.into());
        self
    }

    /// Handlebars template of the `notification` part of the payload.
    pub fn notification_template(
        mut self,
        notification_template: impl Into<String>,
    ) -> Self {
        self.notification_template = Some(notification_template.into());
        self
    }

    /// Key of Firebase's legacy interface, which `credentials_json` has replaced.
    pub fn server_key(mut self, server_key: impl Into<String>) -> Self {
        self.server_key = Some(server_key.into());
        self
    }
}
