// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `QueryFutureChannelBans`, made by [`Chat::query_future_channel_bans`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryFutureChannelBans(Call<types::QueryFutureChannelBansResponse>);

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
    /// # Example
    ///
    /// List the bans that await a user in channels they are no member of.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::QueryFutureChannelBansPayload;
    ///
    /// let reply = chat
    ///     .query_future_channel_bans()
    ///     .payload(
    ///         QueryFutureChannelBansPayload::new()
    ///             .user_id("john")
    ///             .target_user_id("leia")
    ///             .include_total(true)
    ///             .limit(25),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "QueryFutureChannelBans")]
    pub fn query_future_channel_bans(&self) -> QueryFutureChannelBans {
        QueryFutureChannelBans(
            Call::json(
                &self.connection,
                "QueryFutureChannelBans",
                Method::GET,
                "/api/v2/chat/query_future_channel_bans",
            ),
        )
    }
}

impl QueryFutureChannelBans {
    /// Query as one JSON object, sent as compact JSON text: banned user, paging and acting user.
    pub fn payload(
        self,
        payload: impl Into<types::QueryFutureChannelBansPayload>,
    ) -> Self {
        let value = runtime::to::<types::QueryFutureChannelBansPayload>(payload);
        Self(self.0.query_json("payload", value))
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
