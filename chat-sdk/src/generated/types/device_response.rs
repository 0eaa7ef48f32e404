// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A device that receives push notifications for a user.
///
/// Part of [`EntityCreatorResponse`](super::EntityCreatorResponse), [`FullUserResponse`](super::FullUserResponse), [`ListDevicesResponse`](super::ListDevicesResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeviceResponse {
    /// Moment the device was registered.
    pub created_at: runtime::Timestamp,
    /// `true` if the API no longer pushes to the device, usually because the push provider
    /// refused its token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Why the device was disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// Stable identifier of the physical device, when the application supplies one. It tells
    /// apart tokens of one device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware_id: Option<String>,
    /// Token of the device at its push provider.
    pub id: String,
    /// Push service that reaches the device: `firebase`, `apn`, `huawei` or `xiaomi`.
    pub push_provider: String,
    /// Name of the provider configuration to use when the application has several of one kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_provider_name: Option<String>,
    /// Id of the user who owns the device.
    pub user_id: String,
    /// `true` if the token is for incoming-call (VoIP) notifications of Apple devices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voip: Option<bool>,
}

impl DeviceResponse {
    /// An object with everything that the API requires.
    ///
    /// - `created_at`: Moment the device was registered.
    /// - `id`: Token of the device at its push provider.
    /// - `push_provider`: Push service that reaches the device: `firebase`, `apn`, `huawei` or `xiaomi`.
    /// - `user_id`: Id of the user who owns the device.
    pub fn new(
        created_at: impl Into<runtime::Timestamp>,
        id: impl Into<String>,
        push_provider: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            push_provider: push_provider.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }

    /// `true` if the API no longer pushes to the device, usually because the push provider
    /// refused its token.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Why the device was disabled.
    pub fn disabled_reason(mut self, disabled_reason: impl Into<String>) -> Self {
        self.disabled_reason = Some(disabled_reason.into());
        self
    }

    /// Stable identifier of the physical device, when the application supplies one. It tells
    /// apart tokens of one device.
    pub fn hardware_id(mut self, hardware_id: impl Into<String>) -> Self {
        self.hardware_id = Some(hardware_id.into());
        self
    }

    /// Name of the provider configuration to use when the application has several of one kind.
    pub fn push_provider_name(mut self, push_provider_name: impl Into<String>) -> Self {
        self.push_provider_name = Some(push_provider_name.into());
        self
    }

    /// `true` if the token is for incoming-call (VoIP) notifications of Apple devices.
    pub fn voip(mut self, voip: bool) -> Self {
        self.voip = Some(voip);
        self
    }
}
