// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Switches off push notifications for a user, for a while or altogether.
///
/// Part of [`EntityCreatorResponse`](super::EntityCreatorResponse), [`UserResponse`](super::UserResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PushNotificationSettingsResponse {
    /// `true` if the user gets no push notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// No push notifications are sent before this moment; absent when they are not suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_until: Option<runtime::Timestamp>,
}

impl PushNotificationSettingsResponse {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` if the user gets no push notifications.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// No push notifications are sent before this moment; absent when they are not suspended.
    pub fn disabled_until(
        mut self,
        disabled_until: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.disabled_until = Some(disabled_until.into());
        self
    }
}
