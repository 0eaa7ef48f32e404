// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryFutureChannelBans`, made by [`Chat::query_future_channel_bans`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryFutureChannelBans(runtime::Call<types::QueryFutureChannelBansResponse>);

impl Chat {
    /// Query bans from future channels.
    ///
    /// Lists bans that keep a user out of the channels that the banning user creates later;
    /// `target_user_id` narrows the list to one banned user. Pages with `limit` (at most 300) and
    /// `offset` (at most 10000), `include_total` adds the number of all bans; `user` or `user_id`
    /// names the acting user.
    ///
    /// `GET /api/v2/chat/query_future_channel_bans`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::QueryFutureChannelBansResponse`]. That is one page;
    /// [`items`](QueryFutureChannelBans::items) goes through all of them. What is optional is set
    /// by the methods of [`QueryFutureChannelBans`].
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
    /// List the bans that await a user in channels they are no member of.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .query_future_channel_bans()
    ///     .user_id("john")
    ///     .target_user_id("leia")
    ///     .include_total(true)
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the next bans that have not ended, naming the user as an
    /// object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_future_channel_bans()
    ///     .exclude_expired_bans(true)
    ///     .limit(25)
    ///     .offset(25)
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryFutureChannelBans")]
    pub fn query_future_channel_bans(&self) -> QueryFutureChannelBans {
        QueryFutureChannelBans(
            runtime::Call::new(&self.connection, &QueryFutureChannelBans::ENDPOINT),
        )
    }
}

impl QueryFutureChannelBans {
    const ENDPOINT: runtime::Endpoint<types::QueryFutureChannelBansResponse> = runtime::Endpoint {
        id: "QueryFutureChannelBans",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/query_future_channel_bans",
        ..runtime::Endpoint::json()
    };

    /// `true` to leave out bans that have already ended.
    pub fn exclude_expired_bans(self, exclude_expired_bans: bool) -> Self {
        Self(self.0.query_key("payload", "exclude_expired_bans", exclude_expired_bans))
    }

    /// `true` to also count all matches; the response then carries `total`.
    pub fn include_total(self, include_total: bool) -> Self {
        Self(self.0.query_key("payload", "include_total", include_total))
    }

    /// Largest number of entries to return, from 0 to 300.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Number of entries to skip, at most 10000.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// Id of a banned user, to return only the bans of that user.
    pub fn target_user_id(self, target_user_id: impl Into<String>) -> Self {
        let value = runtime::to::<String>(target_user_id);
        Self(self.0.query_key("payload", "target_user_id", value))
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
    pub fn pages(self) -> runtime::Pages<types::QueryFutureChannelBansResponse> {
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
    ) -> runtime::Items<
        types::QueryFutureChannelBansResponse,
        types::FutureChannelBanResponse,
    > {
        self.pages().items(|page| page.bans)
    }
}

runtime::operation!(QueryFutureChannelBans, types::QueryFutureChannelBansResponse);
