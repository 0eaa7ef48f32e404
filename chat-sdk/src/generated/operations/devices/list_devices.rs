// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListDevices`, made by [`Client::list_devices`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListDevices(runtime::Call<types::ListDevicesResponse>);

impl Client {
    /// List the devices of a user.
    ///
    /// Answers with all devices that receive push notifications for one user, also those that
    /// were disabled because their push service refused them.
    ///
    /// `GET /api/v2/devices`, with the feature `devices`
    ///
    /// Answers with [`types::ListDevicesResponse`]. What is optional is set by the methods of
    /// [`ListDevices`].
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// List the devices of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.list_devices().user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListDevices")]
    pub fn list_devices(&self) -> ListDevices {
        ListDevices(runtime::Call::new(&self.connection, &ListDevices::ENDPOINT))
    }
}

impl ListDevices {
    const ENDPOINT: runtime::Endpoint<types::ListDevicesResponse> = runtime::Endpoint {
        id: "ListDevices",
        method: &runtime::Method::GET,
        path: "/api/v2/devices",
        ..runtime::Endpoint::json()
    };

    /// Id of the user who owns the devices, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(ListDevices, types::ListDevicesResponse);
