// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetPinnedMessages`, made by [`Chat::get_pinned_messages`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPinnedMessages(runtime::Call<types::GetPinnedMessagesResponse>);

impl Chat {
    /// List the pinned messages of a channel.
    ///
    /// Answers with messages that are pinned in a channel. Pages with `limit` and `offset`, or by
    /// one of the `id_` or `pinned_at_` parameters, at most one of them.
    ///
    /// `GET /api/v2/chat/channels/{type}/{id}/pinned_messages`, with the feature `messages`
    ///
    /// Answers with [`types::GetPinnedMessagesResponse`]. That is one page;
    /// [`items`](GetPinnedMessages::items) goes through all of them. What is optional is set by
    /// the methods of [`GetPinnedMessages`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// List the ten messages that were pinned last.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .limit(10)
    ///     .sort([Sort::desc("pinned_at")])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Skip the first ten messages.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .limit(10)
    ///     .offset(10)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List a message and those pinned after it.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .id_gte("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned after one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .id_gt("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List a message and those pinned before it.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .id_lte("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned before one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .id_lt("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned since a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .pinned_at_after_or_equal("2026-11-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned later than a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .pinned_at_after("2026-11-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned until a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .pinned_at_before_or_equal("2026-11-30T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned earlier than a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .pinned_at_before("2026-11-30T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned before and after one, with a custom field of each
    /// sender's membership.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .id_around("regatta-plan")
    ///     .member_custom_include(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List messages pinned before and after a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .get_pinned_messages("messaging", "general")
    ///     .pinned_at_around("2026-11-15T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetPinnedMessages")]
    pub fn get_pinned_messages(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> GetPinnedMessages {
        GetPinnedMessages(
            runtime::Call::new(&self.connection, &GetPinnedMessages::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPinnedMessages {
    const ENDPOINT: runtime::Endpoint<types::GetPinnedMessagesResponse> = runtime::Endpoint {
        id: "GetPinnedMessages",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channels/{type}/{id}/pinned_messages",
        ..runtime::Endpoint::json()
    };

    /// How many messages to return at most.
    ///
    /// Limits: at least 0.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many messages to skip.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Returns the message with this id and messages pinned after it.
    pub fn id_gte(self, id_gte: impl Into<String>) -> Self {
        Self(self.0.query("id_gte", runtime::to::<String>(id_gte)))
    }

    /// Returns messages pinned after the one with this id.
    pub fn id_gt(self, id_gt: impl Into<String>) -> Self {
        Self(self.0.query("id_gt", runtime::to::<String>(id_gt)))
    }

    /// Returns the message with this id and messages pinned before it.
    pub fn id_lte(self, id_lte: impl Into<String>) -> Self {
        Self(self.0.query("id_lte", runtime::to::<String>(id_lte)))
    }

    /// Returns messages pinned before the one with this id.
    pub fn id_lt(self, id_lt: impl Into<String>) -> Self {
        Self(self.0.query("id_lt", runtime::to::<String>(id_lt)))
    }

    /// Returns messages pinned at this moment or later.
    pub fn pinned_at_after_or_equal(
        self,
        pinned_at_after_or_equal: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(pinned_at_after_or_equal);
        Self(self.0.query("pinned_at_after_or_equal", value))
    }

    /// Returns messages pinned later than this moment.
    pub fn pinned_at_after(
        self,
        pinned_at_after: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(pinned_at_after);
        Self(self.0.query("pinned_at_after", value))
    }

    /// Returns messages pinned at this moment or earlier.
    pub fn pinned_at_before_or_equal(
        self,
        pinned_at_before_or_equal: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(pinned_at_before_or_equal);
        Self(self.0.query("pinned_at_before_or_equal", value))
    }

    /// Returns messages pinned earlier than this moment.
    pub fn pinned_at_before(
        self,
        pinned_at_before: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(pinned_at_before);
        Self(self.0.query("pinned_at_before", value))
    }

    /// Returns messages pinned before and after the one with this id.
    pub fn id_around(self, id_around: impl Into<String>) -> Self {
        Self(self.0.query("id_around", runtime::to::<String>(id_around)))
    }

    /// Returns messages pinned before and after this moment.
    pub fn pinned_at_around(
        self,
        pinned_at_around: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(pinned_at_around);
        Self(self.0.query("pinned_at_around", value))
    }

    /// Order of the messages, as a JSON array with at most one field and direction, for example
    /// by `pinned_at`.
    ///
    /// Limits: at most 1 element.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.query_json("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Names of custom fields of the sender's membership to return in `member` of every message,
    /// at most 8, sent as one value joined by commas.
    pub fn member_custom_include(
        self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(member_custom_include);
        Self(self.0.query_list("member_custom_include", value))
    }

    /// Id of the acting user in server-side calls; own reactions in the messages are those of
    /// this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::GetPinnedMessagesResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Query("offset"))
                .limited_at(runtime::Position::Query("limit"), None),
            |page| &page.messages,
        )
    }

    /// The `messages` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::GetPinnedMessagesResponse, types::MessageResponse> {
        self.pages().items(|page| page.messages)
    }
}

impl Channel {
    /// [`Chat::get_pinned_messages`] with the path values of the handle.
    pub fn get_pinned_messages(&self) -> GetPinnedMessages {
        self.client.get_pinned_messages(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(GetPinnedMessages, types::GetPinnedMessagesResponse);
