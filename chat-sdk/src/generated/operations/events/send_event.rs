// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SendEvent`, made by [`Chat::send_event`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendEvent(runtime::Call<types::EventResponse>);

impl Chat {
    /// Send an event to a channel.
    ///
    /// Sends an event, such as `typing.start` or one with a custom type, to the clients that
    /// watch the channel, and answers with it. Custom types need `custom_events` in the channel
    /// type; `user` or `user_id` inside `event` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/event`, with the feature `events`
    ///
    /// Answers with [`types::EventResponse`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    /// - `event`: Event to send.
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
    /// Show that a user is typing.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::EventRequest;
    ///
    /// let reply = chat
    ///     .send_event(
    ///         "messaging",
    ///         "general",
    ///         EventRequest::new("typing.start").user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Send an event of the application with data.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::EventRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .send_event(
    ///         "messaging",
    ///         "general",
    ///         EventRequest::new("boat.arrived")
    ///             .user_id("john")
    ///             .custom(json!({"boat": "Albatross", "berth": 7})),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SendEvent")]
    pub fn send_event(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
        event: impl Into<types::EventRequest>,
    ) -> SendEvent {
        SendEvent(
            runtime::Call::new(&self.connection, &SendEvent::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id))
                .field("event", runtime::to::<types::EventRequest>(event)),
        )
    }
}

impl SendEvent {
    const ENDPOINT: runtime::Endpoint<types::EventResponse> = runtime::Endpoint {
        id: "SendEvent",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/event",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

impl Channel {
    /// [`Chat::send_event`] with the path values of the handle.
    pub fn send_event(&self, event: impl Into<types::EventRequest>) -> SendEvent {
        self.client.send_event(self.r#type.as_str(), self.id.as_str(), event)
    }
}

runtime::operation!(SendEvent, types::EventResponse);
