// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetUserLiveLocations`, made by [`Client::get_user_live_locations`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetUserLiveLocations(runtime::Call<types::SharedLocationsResponse>);

impl Client {
    /// List the live locations of a user.
    ///
    /// Answers with all locations that one user is sharing at present, in all channels.
    ///
    /// `GET /api/v2/users/live_locations`, with the feature `live-locations`
    ///
    /// Answers with [`types::SharedLocationsResponse`]. What is optional is set by the methods of
    /// [`GetUserLiveLocations`].
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
    /// List the locations that a user is sharing.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_user_live_locations().user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetUserLiveLocations")]
    pub fn get_user_live_locations(&self) -> GetUserLiveLocations {
        GetUserLiveLocations(
            runtime::Call::new(&self.connection, &GetUserLiveLocations::ENDPOINT),
        )
    }
}

impl GetUserLiveLocations {
    const ENDPOINT: runtime::Endpoint<types::SharedLocationsResponse> = runtime::Endpoint {
        id: "GetUserLiveLocations",
        method: &runtime::Method::GET,
        path: "/api/v2/users/live_locations",
        ..runtime::Endpoint::json()
    };

    /// Id of the user whose locations to list, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GetUserLiveLocations, types::SharedLocationsResponse);
