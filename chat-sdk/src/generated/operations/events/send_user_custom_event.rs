// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SendUserCustomEvent`, made by [`Chat::send_user_custom_event`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendUserCustomEvent(runtime::Call<types::Response>);

impl Chat {
    /// Send a custom event to a user.
    ///
    /// Sends an event with a custom type to the connected clients of one user, independent of any
    /// channel. The event is not stored: a user who is offline misses it.
    ///
    /// `POST /api/v2/chat/users/{user_id}/event`, with the feature `events`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `user_id`: Id of the user who receives the event.
    /// - `event`: Event to send.
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
    /// Tell a user of something that the application knows.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserCustomEventRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .send_user_custom_event(
    ///         "jane",
    ///         UserCustomEventRequest::new("boat.ready")
    ///             .custom(json!({"boat": "Albatross", "berth": 7})),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SendUserCustomEvent")]
    pub fn send_user_custom_event(
        &self,
        user_id: impl Into<String>,
        event: impl Into<types::UserCustomEventRequest>,
    ) -> SendUserCustomEvent {
        SendUserCustomEvent(
            runtime::Call::new(&self.connection, &SendUserCustomEvent::ENDPOINT)
                .path("user_id", runtime::to::<String>(user_id))
                .field("event", runtime::to::<types::UserCustomEventRequest>(event)),
        )
    }
}

impl SendUserCustomEvent {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "SendUserCustomEvent",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/users/{user_id}/event",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(SendUserCustomEvent, types::Response);
