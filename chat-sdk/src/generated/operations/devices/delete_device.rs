// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteDevice`, made by [`Client::delete_device`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteDevice(runtime::Call<types::Response>);

impl Client {
    /// Remove a device.
    ///
    /// Removes one device of a user, so that it receives no further push notifications. Call it
    /// when the user signs out.
    ///
    /// `DELETE /api/v2/devices`, with the feature `devices`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteDevice`].
    ///
    /// # Arguments
    ///
    /// - `id`: Token of the device, as its push service issued it.
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
    /// Remove the phone of a user who signed out.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.delete_device("device-token-1").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteDevice")]
    pub fn delete_device(&self, id: impl Into<String>) -> DeleteDevice {
        DeleteDevice(
            runtime::Call::new(&self.connection, &DeleteDevice::ENDPOINT)
                .query("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteDevice {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteDevice",
        method: &runtime::Method::DELETE,
        path: "/api/v2/devices",
        ..runtime::Endpoint::json()
    };

    /// Id of the user who owns the device, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteDevice, types::Response);
