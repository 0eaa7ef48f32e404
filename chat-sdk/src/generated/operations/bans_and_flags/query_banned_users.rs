// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `QueryBannedUsers`, made by [`Chat::query_banned_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryBannedUsers(Call<types::QueryBannedUsersResponse>);

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
    /// # Example
    ///
    /// List the bans of one channel that have not ended.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{QueryBannedUsersPayload, SortParamRequest};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .query_banned_users()
    ///     .payload(
    ///         QueryBannedUsersPayload::new(json!({"channel_cid": "messaging:general"}))
    ///             .exclude_expired_bans(true)
    ///             .sort([SortParamRequest::new().field("created_at").direction(-1)])
    ///             .limit(25),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "QueryBannedUsers")]
    pub fn query_banned_users(&self) -> QueryBannedUsers {
        QueryBannedUsers(
            Call::json(
                &self.connection,
                "QueryBannedUsers",
                Method::GET,
                "/api/v2/chat/query_banned_users",
            ),
        )
    }
}

impl QueryBannedUsers {
    /// Query as one JSON object, sent as compact JSON text: filter, sorting, paging and acting
    /// user.
    pub fn payload(self, payload: impl Into<types::QueryBannedUsersPayload>) -> Self {
        let value = runtime::to::<types::QueryBannedUsersPayload>(payload);
        Self(self.0.query_json("payload", value))
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
