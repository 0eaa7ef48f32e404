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
    /// `GET /api/v2/chat/query_banned_users`
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
            runtime::Position::QueryJson("payload", "offset"),
            |page| page.bans.len(),
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
