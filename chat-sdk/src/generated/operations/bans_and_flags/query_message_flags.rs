// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryMessageFlags`, made by [`Chat::query_message_flags`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryMessageFlags(runtime::Call<types::QueryMessageFlagsResponse>);

impl Chat {
    /// Query message flags.
    ///
    /// Lists messages that were flagged by users or by automatic moderation and match
    /// `filter_conditions`, sorted by up to 5 fields. Pages with `limit` (at most 300) and
    /// `offset` (at most 10000); `user` or `user_id` names the acting user.
    ///
    /// `GET /api/v2/chat/moderation/flags/message`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::QueryMessageFlagsResponse`]. That is one page;
    /// [`items`](QueryMessageFlags::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryMessageFlags`].
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
    /// List the flags of one channel.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_message_flags()
    ///     .filter_conditions(eq("channel_cid", "messaging:general"))
    ///     .limit(25)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the next flags, of deleted messages too, naming the user as an
    /// object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_message_flags()
    ///     .show_deleted_messages(true)
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .offset(25)
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryMessageFlags")]
    pub fn query_message_flags(&self) -> QueryMessageFlags {
        QueryMessageFlags(
            runtime::Call::new(&self.connection, &QueryMessageFlags::ENDPOINT),
        )
    }
}

impl QueryMessageFlags {
    const ENDPOINT: runtime::Endpoint<types::QueryMessageFlagsResponse> = runtime::Endpoint {
        id: "QueryMessageFlags",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/moderation/flags/message",
        ..runtime::Endpoint::json()
    };

    /// Conditions on the flags, for example on `channel_cid`.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        let value = runtime::object(filter_conditions);
        Self(self.0.query_key("payload", "filter_conditions", value))
    }

    /// Most entries to return on one page, 0 to 300.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Number of flags to skip, at most 10000.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// When `true`, flags on deleted messages are included.
    pub fn show_deleted_messages(self, show_deleted_messages: bool) -> Self {
        Self(self.0.query_key("payload", "show_deleted_messages", show_deleted_messages))
    }

    /// Sort order as a list of field and direction pairs, at most 5; earlier pairs weigh more.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        let value = runtime::list::<types::SortParamRequest>(sort);
        Self(self.0.query_key("payload", "sort", value))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        let value = runtime::to::<types::UserRequest>(user);
        Self(self.0.query_key("payload", "user", value))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryMessageFlagsResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(10000)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(300)),
            |page| &page.flags,
        )
    }

    /// The `flags` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryMessageFlagsResponse, types::MessageFlagResponse> {
        self.pages().items(|page| page.flags)
    }
}

runtime::operation!(QueryMessageFlags, types::QueryMessageFlagsResponse);
