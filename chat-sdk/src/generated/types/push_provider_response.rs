// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A named push provider with its credentials.
///
/// Part of [`ListPushProvidersResponse`](super::ListPushProvidersResponse), [`UpsertPushProviderResponse`](super::UpsertPushProviderResponse).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PushProviderResponse {
    /// Private key of the Apple developer account, the content of the `.p8` file. For
    /// `apn_auth_type` `token`.
    #[secret]
    pub apn_auth_key: Option<String>,
    /// How the API proves itself to Apple: `token` with `apn_auth_key`, or `certificate` with
    /// `apn_p12_cert`.
    pub apn_auth_type: Option<String>,
    /// `true` to send to Apple's sandbox, which builds for development need.
    pub apn_development: Option<bool>,
    /// Address of the push service in place of Apple's own, for tests.
    pub apn_host: Option<String>,
    /// Id of `apn_auth_key` in the Apple developer account.
    pub apn_key_id: Option<String>,
    /// Certificate with its private key as a `.p12` file in base64. For `apn_auth_type`
    /// `certificate`.
    #[secret]
    pub apn_p12_cert: Option<String>,
    /// `true` if the certificate is for Apple's sandbox.
    pub apn_sandbox_certificate: Option<bool>,
    /// `true` if the certificate is good for ordinary notifications.
    pub apn_supports_remote_notifications: Option<bool>,
    /// `true` if the certificate is good for incoming calls (VoIP).
    pub apn_supports_voip_notifications: Option<bool>,
    /// Id of the team in the Apple developer account.
    pub apn_team_id: Option<String>,
    /// Topic of the notifications, the bundle id of the iOS app.
    pub apn_topic: Option<String>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Purpose of the provider in free text.
    pub description: Option<String>,
    /// Moment the provider was disabled; absent while it is in use.
    pub disabled_at: Option<runtime::Timestamp>,
    /// Why the provider was disabled.
    pub disabled_reason: Option<String>,
    /// Handlebars template of the part of the payload for Apple devices that Firebase reaches.
    pub firebase_apn_template: Option<String>,
    /// Key of a Firebase service account, its JSON file as text.
    #[secret]
    pub firebase_credentials: Option<String>,
    /// Handlebars template of the `data` part of the payload for Firebase.
    pub firebase_data_template: Option<String>,
    /// Address of the push service in place of Firebase's own, for tests.
    pub firebase_host: Option<String>,
    /// Handlebars template of the `notification` part of the payload for Firebase.
    pub firebase_notification_template: Option<String>,
    /// Key of Firebase's legacy interface, which `firebase_credentials` has replaced.
    #[secret]
    pub firebase_server_key: Option<String>,
    /// Id of the app in Huawei's console.
    pub huawei_app_id: Option<String>,
    /// Secret that belongs to `huawei_app_id`.
    #[secret]
    pub huawei_app_secret: Option<String>,
    /// Name of the provider, unique among those of its type. Devices refer to it as
    /// `push_provider_name`.
    pub name: String,
    /// Push service of the provider: `firebase`, `apn`, `huawei` or `xiaomi`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
    /// Secret of the app in Xiaomi's console.
    #[secret]
    pub xiaomi_app_secret: Option<String>,
    /// Package name of the Android app.
    pub xiaomi_package_name: Option<String>,
}
