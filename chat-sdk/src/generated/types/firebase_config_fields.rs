// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Credentials and templates for Firebase, as the app has them.
///
/// Part of [`PushNotificationFields`](super::PushNotificationFields).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FirebaseConfigFields {
    /// Handlebars template of the part of the payload for Apple devices; absent for the built-in
    /// one.
    pub apn_template: Option<String>,
    /// Key of a Firebase service account, its JSON file as text.
    #[secret]
    pub credentials_json: Option<String>,
    /// Handlebars template of the `data` part of the payload; absent for the built-in one.
    pub data_template: Option<String>,
    /// `true` if the app sends through Firebase.
    pub enabled: bool,
    /// Handlebars template of the `notification` part of the payload; absent for the built-in
    /// one.
    pub notification_template: Option<String>,
    /// Key of Firebase's legacy interface.
    #[secret]
    pub server_key: Option<String>,
}
