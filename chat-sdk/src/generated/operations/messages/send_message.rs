// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SendMessage`, made by [`Chat::send_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendMessage(runtime::Call<types::SendMessageResponse>);

impl Chat {
    /// Send a message.
    ///
    /// Posts a message to a channel; with `parent_id` it becomes a reply in a thread. `user` or
    /// `user_id` inside `message` names the sender in server-side calls. A message `id` chosen by
    /// the caller is the only protection against sending the same message twice; a `pending`
    /// message stays invisible to others until
    /// [`commit_message`](super::super::super::Chat::commit_message).
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/message`, with the feature `messages`
    ///
    /// Answers with [`types::SendMessageResponse`]. What is optional is set by the methods of
    /// [`SendMessage`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    /// - `message`: Message to store; its `user` or `user_id` names the sender.
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
    /// Send a text on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new().text("The regatta starts at ten.").user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Send a photo without a push notification, and without showing a hidden
    /// channel again.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{Attachment, MessageRequest};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new()
    ///             .text("The harbour this morning")
    ///             .attachments([
    ///                 Attachment::new(json!({"photographer": "leia"}))
    ///                     .r#type("image")
    ///                     .image_url("https://files.example.com/regatta/harbour.jpg"),
    ///             ])
    ///             .user_id("john"),
    ///     )
    ///     .skip_push(true)
    ///     .keep_channel_hidden(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Hold the message back until it is committed.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new()
    ///             .id("regatta-plan")
    ///             .text("Who can bring a second boat?")
    ///             .user_id("jane"),
    ///     )
    ///     .pending(true)
    ///     .pending_message_metadata([("checked_by", "harbour-office")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Have the message moderated, and leave its link without a
    /// preview.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new()
    ///             .text("All dates are on https://regatta.example.com/2026")
    ///             .user_id("leia"),
    ///     )
    ///     .skip_enrich_url(true)
    ///     .force_moderation(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Reply in a thread, visible in the channel too.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new()
    ///             .text("I can bring one.")
    ///             .parent_id("regatta-plan")
    ///             .show_in_channel(true)
    ///             .user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Mention a user, and receive who was mentioned and where.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .send_message(
    ///         "messaging",
    ///         "general",
    ///         MessageRequest::new()
    ///             .text("@jane is the skipper today.")
    ///             .mentioned_users(["jane"])
    ///             .custom(json!({"boat": "Albatross"}))
    ///             .user_id("john"),
    ///     )
    ///     .include_mentioned_members(true)
    ///     .include_channel_context(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SendMessage")]
    pub fn send_message(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
        message: impl Into<types::MessageRequest>,
    ) -> SendMessage {
        SendMessage(
            runtime::Call::new(&self.connection, &SendMessage::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id))
                .field("message", runtime::to::<types::MessageRequest>(message)),
        )
    }
}

impl SendMessage {
    const ENDPOINT: runtime::Endpoint<types::SendMessageResponse> = runtime::Endpoint {
        id: "SendMessage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/message",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// When `true`, moderation checks the message although the call is server-side, where it is
    /// skipped by default.
    pub fn force_moderation(self, force_moderation: bool) -> Self {
        Self(self.0.field("force_moderation", force_moderation))
    }

    /// When `true`, the response carries `channel_context`.
    pub fn include_channel_context(self, include_channel_context: bool) -> Self {
        Self(self.0.field("include_channel_context", include_channel_context))
    }

    /// When `true`, the response carries `mentioned_members`.
    pub fn include_mentioned_members(self, include_mentioned_members: bool) -> Self {
        Self(self.0.field("include_mentioned_members", include_mentioned_members))
    }

    /// When `true`, users who have hidden the channel do not get it back because of this message.
    pub fn keep_channel_hidden(self, keep_channel_hidden: bool) -> Self {
        Self(self.0.field("keep_channel_hidden", keep_channel_hidden))
    }

    /// When `true`, only the sender sees the message until it is committed.
    pub fn pending(self, pending: bool) -> Self {
        Self(self.0.field("pending", pending))
    }

    /// Data of the application to keep with a pending message, a map of text values.
    pub fn pending_message_metadata(
        self,
        pending_message_metadata: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        let value = runtime::map::<String, _, _>(pending_message_metadata);
        Self(self.0.field("pending_message_metadata", value))
    }

    /// When `true`, links in the text are not turned into attachments with a preview.
    pub fn skip_enrich_url(self, skip_enrich_url: bool) -> Self {
        Self(self.0.field("skip_enrich_url", skip_enrich_url))
    }

    /// When `true`, the message triggers no push notification.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }
}

impl Channel {
    /// [`Chat::send_message`] with the path values of the handle.
    pub fn send_message(
        &self,
        message: impl Into<types::MessageRequest>,
    ) -> SendMessage {
        self.client.send_message(self.r#type.as_str(), self.id.as_str(), message)
    }
}

runtime::operation!(SendMessage, types::SendMessageResponse);
