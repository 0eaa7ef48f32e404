// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryBannedUsers`, made by [`Chat::query_banned_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryBannedUsers(runtime::Call<types::QueryBannedUsersResponse>);

impl Chat {
    /// Query bans.
    ///
    /// Lists bans that match `filter_conditions`, of the whole app and of single channels, sorted
    /// by one field. Pages with `limit` (at most 300) and `offset` (at most 10000); `user` or
    /// `user_id` names the acting user.
    ///
    /// `GET /api/v2/chat/query_banned_users`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::QueryBannedUsersResponse`]. That is one page;
    /// [`items`](QueryBannedUsers::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryBannedUsers`].
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
    /// List the bans of one channel that have not ended.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_banned_users()
    ///     .filter_conditions(eq("channel_cid", "messaging:general"))
    ///     .exclude_expired_bans(true)
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the next bans of the app, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_banned_users()
    ///     .filter_conditions(Filter::everything())
    ///     .limit(25)
    ///     .offset(25)
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List the bans that a moderator may see.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    ///
    /// let reply = chat
    ///     .query_banned_users()
    ///     .filter_conditions(Filter::everything())
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryBannedUsers")]
    pub fn query_banned_users(&self) -> QueryBannedUsers {
        QueryBannedUsers(
            runtime::Call::new(&self.connection, &QueryBannedUsers::ENDPOINT),
        )
    }
}

impl QueryBannedUsers {
    const ENDPOINT: runtime::Endpoint<types::QueryBannedUsersResponse> = runtime::Endpoint {
        id: "QueryBannedUsers",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/query_banned_users",
        ..runtime::Endpoint::json()
    };

    /// `true` to leave out bans that have already ended.
    pub fn exclude_expired_bans(self, exclude_expired_bans: bool) -> Self {
        Self(self.0.query_key("payload", "exclude_expired_bans", exclude_expired_bans))
    }

    /// Conditions a ban must meet, for example on `channel_cid`, `user_id`, `banned_by_id`,
    /// `reason` or `created_at`. An empty object matches every ban.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        let value = runtime::object(filter_conditions);
        Self(self.0.query_key("payload", "filter_conditions", value))
    }

    /// Largest number of entries to return, from 0 to 300.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Number of entries to skip, at most 10000.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// Sort order, one entry at most, for example by `created_at`.
    ///
    /// Limits: at most 1 element.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        let value = runtime::list::<types::SortParamRequest>(sort);
        Self(self.0.query_key("payload", "sort", value))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        let value = runtime::to::<types::UserRequest>(user);
        Self(self.0.query_key("payload", "user", value))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryBannedUsersResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(10000)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(300)),
            |page| &page.bans,
        )
    }

    /// The `bans` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryBannedUsersResponse, types::BanResponse> {
        self.pages().items(|page| page.bans)
    }
}

runtime::operation!(QueryBannedUsers, types::QueryBannedUsersResponse);
