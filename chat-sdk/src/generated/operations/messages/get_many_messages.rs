// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetManyMessages`, made by [`Chat::get_many_messages`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetManyMessages(runtime::Call<types::GetManyMessagesResponse>);

impl Chat {
    /// Get messages by id.
    ///
    /// Answers with the messages of one channel whose ids are given, 1 to 50 of them.
    /// [`get_replies`](super::super::super::Chat::get_replies) and
    /// [`get_or_create_channel`](super::super::super::Chat::get_or_create_channel) page through
    /// messages without knowing their ids.
    ///
    /// `GET /api/v2/chat/channels/{type}/{id}/messages`, with the feature `messages`
    ///
    /// Answers with [`types::GetManyMessagesResponse`]. What is optional is set by the methods of
    /// [`GetManyMessages`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    /// - `ids`: Ids of the wanted messages, 1 to 50, sent as one value joined by commas.
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
    /// Get two messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_many_messages("messaging", "general", ["regatta-plan", "regatta-date"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return a custom field of each sender's membership too.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_many_messages("messaging", "general", ["regatta-plan"])
    ///     .member_custom_include(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetManyMessages")]
    pub fn get_many_messages(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetManyMessages {
        GetManyMessages(
            runtime::Call::new(&self.connection, &GetManyMessages::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id))
                .query_list("ids", runtime::list::<String>(ids)),
        )
    }
}

impl GetManyMessages {
    const ENDPOINT: runtime::Endpoint<types::GetManyMessagesResponse> = runtime::Endpoint {
        id: "GetManyMessages",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channels/{type}/{id}/messages",
        ..runtime::Endpoint::json()
    };

    /// Names of custom fields of the sender's membership to return in `member` of every message,
    /// at most 8, sent as one value joined by commas.
    pub fn member_custom_include(
        self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(member_custom_include);
        Self(self.0.query_list("member_custom_include", value))
    }
}

impl Channel {
    /// [`Chat::get_many_messages`] with the path values of the handle.
    pub fn get_many_messages(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetManyMessages {
        self.client.get_many_messages(self.r#type.as_str(), self.id.as_str(), ids)
    }
}

runtime::operation!(GetManyMessages, types::GetManyMessagesResponse);
