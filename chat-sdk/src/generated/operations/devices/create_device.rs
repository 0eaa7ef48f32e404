// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateDevice`, made by [`Client::create_device`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateDevice(runtime::Call<types::Response>);

impl Client {
    /// Add a device.
    ///
    /// Registers a device for the push notifications of one user, named by `user` or `user_id`. A
    /// device that is registered already moves to this user, unless the app allows several users
    /// a device.
    ///
    /// `POST /api/v2/devices`, with the feature `devices`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`CreateDevice`].
    ///
    /// # Arguments
    ///
    /// - `id`: Token of the device, as its push service issued it; 1 to 255 characters.
    /// - `push_provider`: Push service that reaches the device.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Register an Android phone.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushProviderType;
    ///
    /// let reply = client
    ///     .create_device("device-token-1", PushProviderType::Firebase)
    ///     .push_provider_name("android")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Register an iPhone for incoming calls.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{PushProviderType, UserRequest};
    ///
    /// let reply = client
    ///     .create_device("device-token-2", PushProviderType::Apn)
    ///     .voip_token(true)
    ///     .hardware_id("iphone-of-jane")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateDevice")]
    pub fn create_device(
        &self,
        id: impl Into<String>,
        push_provider: impl Into<types::PushProviderType>,
    ) -> CreateDevice {
        CreateDevice(
            runtime::Call::new(&self.connection, &CreateDevice::ENDPOINT)
                .field("id", runtime::to::<String>(id))
                .field(
                    "push_provider",
                    runtime::to::<types::PushProviderType>(push_provider),
                ),
        )
    }
}

impl CreateDevice {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "CreateDevice",
        method: &runtime::Method::POST,
        path: "/api/v2/devices",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Stable identifier of the physical device, at most 255 characters. A new token with the
    /// same identifier replaces the one before.
    pub fn hardware_id(self, hardware_id: impl Into<String>) -> Self {
        Self(self.0.field("hardware_id", runtime::to::<String>(hardware_id)))
    }

    /// Name of the provider, when the app has several of one kind.
    pub fn push_provider_name(self, push_provider_name: impl Into<String>) -> Self {
        let value = runtime::to::<String>(push_provider_name);
        Self(self.0.field("push_provider_name", value))
    }

    /// User who owns the device, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user who owns the device. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// `true` if `id` is a token for incoming calls (VoIP) on Apple devices.
    pub fn voip_token(self, voip_token: bool) -> Self {
        Self(self.0.field("voip_token", voip_token))
    }
}

runtime::operation!(CreateDevice, types::Response);
