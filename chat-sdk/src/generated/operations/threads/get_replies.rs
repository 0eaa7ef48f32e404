// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetReplies`, made by [`Chat::get_replies`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReplies(runtime::Call<types::GetRepliesResponse>);

impl Chat {
    /// List the replies to a message.
    ///
    /// Answers with replies in the thread of a parent message. Pages by message id: pass the id
    /// of the outermost reply seen so far in one of the `id_` parameters, at most one of them.
    ///
    /// `GET /api/v2/chat/messages/{parent_id}/replies`, with the feature `threads`
    ///
    /// Answers with [`types::GetRepliesResponse`]. What is optional is set by the methods of
    /// [`GetReplies`].
    ///
    /// # Arguments
    ///
    /// - `parent_id`: Id of the parent message of the thread.
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
    /// List the newest 25 replies.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .get_replies("regatta-plan")
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List a reply and newer ones.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_replies("regatta-plan").id_gte("regatta-reply-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List replies newer than one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_replies("regatta-plan").id_gt("regatta-reply-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List a reply and older ones.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_replies("regatta-plan").id_lte("regatta-reply-9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List replies older than one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_replies("regatta-plan").id_lt("regatta-reply-9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List replies on both sides of one, with a custom field of each sender's
    /// membership.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_replies("regatta-plan")
    ///     .id_around("regatta-reply-5")
    ///     .member_custom_include(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetReplies")]
    pub fn get_replies(&self, parent_id: impl Into<String>) -> GetReplies {
        GetReplies(
            runtime::Call::new(&self.connection, &GetReplies::ENDPOINT)
                .path("parent_id", runtime::to::<String>(parent_id)),
        )
    }
}

impl GetReplies {
    const ENDPOINT: runtime::Endpoint<types::GetRepliesResponse> = runtime::Endpoint {
        id: "GetReplies",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/messages/{parent_id}/replies",
        ..runtime::Endpoint::json()
    };

    /// Order of the replies, as a JSON array with at most one field and direction.
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

    /// How many replies to return at most.
    ///
    /// Limits: at least 0.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Returns the reply with this id and replies newer than it.
    pub fn id_gte(self, id_gte: impl Into<String>) -> Self {
        Self(self.0.query("id_gte", runtime::to::<String>(id_gte)))
    }

    /// Returns replies newer than the one with this id.
    pub fn id_gt(self, id_gt: impl Into<String>) -> Self {
        Self(self.0.query("id_gt", runtime::to::<String>(id_gt)))
    }

    /// Returns the reply with this id and replies older than it.
    pub fn id_lte(self, id_lte: impl Into<String>) -> Self {
        Self(self.0.query("id_lte", runtime::to::<String>(id_lte)))
    }

    /// Returns replies older than the one with this id.
    pub fn id_lt(self, id_lt: impl Into<String>) -> Self {
        Self(self.0.query("id_lt", runtime::to::<String>(id_lt)))
    }

    /// Returns replies on both sides of the one with this id.
    pub fn id_around(self, id_around: impl Into<String>) -> Self {
        Self(self.0.query("id_around", runtime::to::<String>(id_around)))
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
}

runtime::operation!(GetReplies, types::GetRepliesResponse);
