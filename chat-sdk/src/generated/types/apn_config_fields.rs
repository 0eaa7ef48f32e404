// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials and template for Apple's push service, as the app has them.
///
/// Part of [`PushNotificationFields`](super::PushNotificationFields).
#[doc(alias = "APNConfigFields")]
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApnConfigFields {
    /// Private key of the Apple developer account, the content of the `.p8` file.
    #[secret]
    pub auth_key: Option<String>,
    /// How the API proves itself to Apple: `token` or `certificate`.
    pub auth_type: Option<String>,
    /// Bundle id of the iOS app, the topic of the notifications.
    pub bundle_id: Option<String>,
    /// `true` if notifications go to Apple's sandbox, which builds for development need.
    pub development: bool,
    /// `true` if the app sends through Apple's push service.
    pub enabled: bool,
    /// Address of the push service; absent for Apple's own.
    pub host: Option<String>,
    /// Id of `auth_key` in the Apple developer account.
    pub key_id: Option<String>,
    /// Handlebars template of the JSON payload; absent for the built-in one.
    pub notification_template: Option<String>,
    /// Certificate with its private key in base64.
    #[secret]
    pub p12_cert: Option<String>,
    /// Id of the team in the Apple developer account.
    pub team_id: Option<String>,
}
