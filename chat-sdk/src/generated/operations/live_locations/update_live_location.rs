// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateLiveLocation`, made by [`Client::update_live_location`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateLiveLocation(runtime::Call<types::SharedLocationResponse>);

impl Client {
    /// Update a live location.
    ///
    /// Moves a live location, named by the message that carries it, or ends it by `end_at`.
    /// Members of the channel see the new position at once. A location that has ended cannot be
    /// changed.
    ///
    /// `PUT /api/v2/users/live_locations`, with the feature `live-locations`
    ///
    /// Answers with [`types::SharedLocationResponse`]. What is optional is set by the methods of
    /// [`UpdateLiveLocation`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message that carries the location.
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
    /// Report a new position.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_live_location("where-i-am")
    ///     .user_id("john")
    ///     .latitude(54.3233)
    ///     .longitude(10.1228)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Stop sharing.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = client
    ///     .update_live_location("where-i-am")
    ///     .user_id("john")
    ///     .end_at("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateLiveLocation")]
    pub fn update_live_location(
        &self,
        message_id: impl Into<String>,
    ) -> UpdateLiveLocation {
        UpdateLiveLocation(
            runtime::Call::new(&self.connection, &UpdateLiveLocation::ENDPOINT)
                .field("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl UpdateLiveLocation {
    const ENDPOINT: runtime::Endpoint<types::SharedLocationResponse> = runtime::Endpoint {
        id: "UpdateLiveLocation",
        method: &runtime::Method::PUT,
        path: "/api/v2/users/live_locations",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user whose location it is, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }

    /// Moment live sharing stops. A moment that has passed ends it now; without it the end stays.
    pub fn end_at(self, end_at: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.field("end_at", runtime::to::<runtime::Timestamp>(end_at)))
    }

    /// Latitude in degrees, -90 to 90.
    pub fn latitude(self, latitude: f64) -> Self {
        Self(self.0.field("latitude", latitude))
    }

    /// Longitude in degrees, -180 to 180.
    pub fn longitude(self, longitude: f64) -> Self {
        Self(self.0.field("longitude", longitude))
    }
}

runtime::operation!(UpdateLiveLocation, types::SharedLocationResponse);
