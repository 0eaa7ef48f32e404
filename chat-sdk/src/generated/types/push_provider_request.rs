// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A push provider to create, or to replace if one of this type and name exists. The
/// credentials have to fit `type`.
///
/// Taken by [`Client::upsert_push_provider`](super::super::Client::upsert_push_provider).
#[derive(Clone, runtime::Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PushProviderRequest {
    /// Private key of the Apple developer account, the content of the `.p8` file. For
    /// `apn_auth_type` `token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub apn_auth_key: Option<String>,
    /// How the API proves itself to Apple: `token` with `apn_auth_key`, or `certificate` with
    /// `apn_p12_cert`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_auth_type: Option<String>,
    /// `true` to send to Apple's sandbox, which builds for development need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_development: Option<bool>,
    /// Address of the push service in place of Apple's own, for tests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_host: Option<String>,
    /// Id of `apn_auth_key` in the Apple developer account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_key_id: Option<String>,
    /// Handlebars template of the JSON payload for Apple devices. Templates by kind of event, set
    /// by UpsertPushTemplate, come first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_notification_template: Option<String>,
    /// Certificate with its private key as a `.p12` file in base64. For `apn_auth_type`
    /// `certificate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub apn_p12_cert: Option<String>,
    /// Id of the team in the Apple developer account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_team_id: Option<String>,
    /// Topic of the notifications, the bundle id of the iOS app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn_topic: Option<String>,
    /// Purpose of the provider in free text, at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Moment from which the provider is out of use; leave it out to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<runtime::Timestamp>,
    /// Why the provider is disabled, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// Handlebars template of the part of the payload for Apple devices that Firebase reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_apn_template: Option<String>,
    /// Key of a Firebase service account, its JSON file as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub firebase_credentials: Option<String>,
    /// Handlebars template of the `data` part of the payload for Firebase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_data_template: Option<String>,
    /// Address of the push service in place of Firebase's own, for tests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_host: Option<String>,
    /// Handlebars template of the `notification` part of the payload for Firebase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase_notification_template: Option<String>,
    /// Key of Firebase's legacy interface, which `firebase_credentials` has replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub firebase_server_key: Option<String>,
    /// Id of the app in Huawei's console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub huawei_app_id: Option<String>,
    /// Secret that belongs to `huawei_app_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub huawei_app_secret: Option<String>,
    /// Name of the provider, 1 to 36 characters, unique among those of its type. Devices refer to
    /// it as `push_provider_name`.
    pub name: String,
    /// Push service of the provider: `firebase`, `apn`, `huawei` or `xiaomi`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Secret of the app in Xiaomi's console.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub xiaomi_app_secret: Option<String>,
    /// Package name of the Android app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xiaomi_package_name: Option<String>,
}

impl PushProviderRequest {
    /// An object with everything that the API requires.
    ///
    /// - `name`: Name of the provider, 1 to 36 characters, unique among those of its type. Devices refer to it as `push_provider_name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            apn_auth_key: None,
            apn_auth_type: None,
            apn_development: None,
            apn_host: None,
            apn_key_id: None,
            apn_notification_template: None,
            apn_p12_cert: None,
            apn_team_id: None,
            apn_topic: None,
            description: None,
            disabled_at: None,
            disabled_reason: None,
            firebase_apn_template: None,
            firebase_credentials: None,
            firebase_data_template: None,
            firebase_host: None,
            firebase_notification_template: None,
            firebase_server_key: None,
            huawei_app_id: None,
            huawei_app_secret: None,
            name: name.into(),
            r#type: None,
            xiaomi_app_secret: None,
            xiaomi_package_name: None,
        }
    }

    /// Private key of the Apple developer account, the content of the `.p8` file. For
    /// `apn_auth_type` `token`.
    pub fn apn_auth_key(mut self, apn_auth_key: impl Into<String>) -> Self {
        self.apn_auth_key = Some(apn_auth_key.into());
        self
    }

    /// How the API proves itself to Apple: `token` with `apn_auth_key`, or `certificate` with
    /// `apn_p12_cert`.
    pub fn apn_auth_type(mut self, apn_auth_type: impl Into<String>) -> Self {
        self.apn_auth_type = Some(apn_auth_type.into());
        self
    }

    /// `true` to send to Apple's sandbox, which builds for development need.
    pub fn apn_development(mut self, apn_development: bool) -> Self {
        self.apn_development = Some(apn_development);
        self
    }

    /// Address of the push service in place of Apple's own, for tests.
    pub fn apn_host(mut self, apn_host: impl Into<String>) -> Self {
        self.apn_host = Some(apn_host.into());
        self
    }

    /// Id of `apn_auth_key` in the Apple developer account.
    pub fn apn_key_id(mut self, apn_key_id: impl Into<String>) -> Self {
        self.apn_key_id = Some(apn_key_id.into());
        self
    }

    /// Handlebars template of the JSON payload for Apple devices. Templates by kind of event, set
    /// by UpsertPushTemplate, come first.
    pub fn apn_notification_template(
        mut self,
        apn_notification_template: impl Into<String>,
    ) -> Self {
        self.apn_notification_template = Some(apn_notification_template.into());
        self
    }

    /// Certificate with its private key as a `.p12` file in base64. For `apn_auth_type`
    /// `certificate`.
    pub fn apn_p12_cert(mut self, apn_p12_cert: impl Into<String>) -> Self {
        self.apn_p12_cert = Some(apn_p12_cert.into());
        self
    }

    /// Id of the team in the Apple developer account.
    pub fn apn_team_id(mut self, apn_team_id: impl Into<String>) -> Self {
        self.apn_team_id = Some(apn_team_id.into());
        self
    }

    /// Topic of the notifications, the bundle id of the iOS app.
    pub fn apn_topic(mut self, apn_topic: impl Into<String>) -> Self {
        self.apn_topic = Some(apn_topic.into());
        self
    }

    /// Purpose of the provider in free text, at most 128 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Moment from which the provider is out of use; leave it out to use it.
    pub fn disabled_at(mut self, disabled_at: impl Into<runtime::Timestamp>) -> Self {
        self.disabled_at = Some(disabled_at.into());
        self
    }

    /// Why the provider is disabled, at most 255 characters.
    pub fn disabled_reason(mut self, disabled_reason: impl Into<String>) -> Self {
        self.disabled_reason = Some(disabled_reason.into());
        self
    }

    /// Handlebars template of the part of the payload for Apple devices that Firebase reaches.
    pub fn firebase_apn_template(
        mut self,
        firebase_apn_template: impl Into<String>,
    ) -> Self {
        self.firebase_apn_template = Some(firebase_apn_template.into());
        self
    }

    /// Key of a Firebase service account, its JSON file as text.
    pub fn firebase_credentials(
        mut self,
        firebase_credentials: impl Into<String>,
    ) -> Self {
        self.firebase_credentials = Some(firebase_credentials.into());
        self
    }

    /// Handlebars template of the `data` part of the payload for Firebase.
    pub fn firebase_data_template(
        mut self,
        firebase_data_template: impl Into<String>,
    ) -> Self {
        self.firebase_data_template = Some(firebase_data_template.into());
        self
    }

    /// Address of the push service in place of Firebase's own, for tests.
    pub fn firebase_host(mut self, firebase_host: impl Into<String>) -> Self {
        self.firebase_host = Some(firebase_host.into());
        self
    }

    /// Handlebars template of the `notification` part of the payload for Firebase.
    pub fn firebase_notification_template(
        mut self,
        firebase_notification_template: impl Into<String>,
    ) -> Self {
        self.firebase_notification_template = Some(
            firebase_notification_template.into(),
        );
        self
    }

    /// Key of Firebase's legacy interface, which `firebase_credentials` has replaced.
    pub fn firebase_server_key(
        mut self,
        firebase_server_key: impl Into<String>,
    ) -> Self {
        self.firebase_server_key = Some(firebase_server_key.into());
        self
    }

    /// Id of the app in Huawei's console.
    pub fn huawei_app_id(mut self, huawei_app_id: impl Into<String>) -> Self {
        self.huawei_app_id = Some(huawei_app_id.into());
        self
    }

    /// Secret that belongs to `huawei_app_id`.
    pub fn huawei_app_secret(mut self, huawei_app_secret: impl Into<String>) -> Self {
        self.huawei_app_secret = Some(huawei_app_secret.into());
        self
    }

    /// Push service of the provider: `firebase`, `apn`, `huawei` or `xiaomi`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Secret of the app in Xiaomi's console.
    pub fn xiaomi_app_secret(mut self, xiaomi_app_secret: impl Into<String>) -> Self {
        self.xiaomi_app_secret = Some(xiaomi_app_secret.into());
        self
    }

    /// Package name of the Android app.
    pub fn xiaomi_package_name(
        mut self,
        xiaomi_package_name: impl Into<String>,
    ) -> Self {
        self.xiaomi_package_name = Some(xiaomi_package_name.into());
        self
    }
}
