// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `MarkDelivered`, made by [`Chat::mark_delivered`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MarkDelivered(runtime::Call<types::MarkDeliveredResponse>);

impl Chat {
    /// Confirm the delivery of messages.
    ///
    /// Records for one user which message of each channel reached a device last, so that senders
    /// see delivery receipts. Needs `delivery_events` in the channel type; `user_id` in the query
    /// names the acting user.
    ///
    /// `POST /api/v2/chat/channels/delivered`, with the feature `read-state`
    ///
    /// Answers with [`types::MarkDeliveredResponse`]. What is optional is set by the methods of
    /// [`MarkDelivered`].
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
    /// Report the newest message that reached the phone of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::DeliveredMessagePayload;
    ///
    /// let reply = chat
    ///     .mark_delivered()
    ///     .user_id("john")
    ///     .latest_delivered_messages([
    ///         DeliveredMessagePayload::new().cid("messaging:general").id("regatta-plan"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "MarkDelivered")]
    pub fn mark_delivered(&self) -> MarkDelivered {
        MarkDelivered(runtime::Call::new(&self.connection, &MarkDelivered::ENDPOINT))
    }
}

impl MarkDelivered {
    const ENDPOINT: runtime::Endpoint<types::MarkDeliveredResponse> = runtime::Endpoint {
        id: "MarkDelivered",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/delivered",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; the messages reached a device of this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }

    /// Newest delivered message of each channel concerned; older messages of that channel count
    /// as delivered too.
    pub fn latest_delivered_messages(
        self,
        latest_delivered_messages: impl IntoIterator<
            Item = impl Into<types::DeliveredMessagePayload>,
        >,
    ) -> Self {
        let value = runtime::list::<
            types::DeliveredMessagePayload,
        >(latest_delivered_messages);
        Self(self.0.field("latest_delivered_messages", value))
    }
}

runtime::operation!(MarkDelivered, types::MarkDeliveredResponse);
