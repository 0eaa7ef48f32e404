// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `QueryUsers`, made by [`Client::query_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryUsers(Call<types::QueryUsersResponse>);

impl Client {
    /// Query users.
    ///
    /// Lists users that match `filter_conditions`, sorted by up to 5 fields. Pages with `limit`
    /// (at most 100) and `offset` (at most 1000); to go further, sort by `id` or `created_at` and
    /// filter by the last value.
    ///
    /// `GET /api/v2/users`, with the feature `users`
    ///
    /// Answers with [`types::QueryUsersResponse`]. That is one page; [`items`](QueryUsers::items)
    /// goes through all of them. What is optional is set by the methods of [`QueryUsers`].
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
    /// Find users whose name begins with a letter.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{QueryUsersPayload, SortParamRequest};
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .payload(
    ///         QueryUsersPayload::new(json!({"name": {"$autocomplete": "j"}}))
    ///             .sort([SortParamRequest::new().field("last_active").direction(-1)])
    ///             .limit(25)
    ///             .offset(0),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List all users of a team, deactivated ones too.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::QueryUsersPayload;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .payload(
    ///         QueryUsersPayload::new(json!({"teams": {"$contains": "blue"}}))
    ///             .include_deactivated_users(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Find users by id, as a user sees them.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::QueryUsersPayload;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .payload(
    ///         QueryUsersPayload::new(json!({"id": {"$in": ["jane", "leia"]}}))
    ///             .presence(true)
    ///             .user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryUsers")]
    pub fn query_users(&self) -> QueryUsers {
        QueryUsers(
            Call::json(&self.connection, "QueryUsers", Method::GET, "/api/v2/users"),
        )
    }
}

impl QueryUsers {
    /// Query as one JSON object, sent as compact JSON text: filter, sorting, paging and acting
    /// user.
    pub fn payload(self, payload: impl Into<types::QueryUsersPayload>) -> Self {
        let value = runtime::to::<types::QueryUsersPayload>(payload);
        Self(self.0.query_json("payload", value))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryUsersResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(1000)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(100)),
            |page| &page.users,
        )
    }

    /// The `users` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryUsersResponse, types::FullUserResponse> {
        self.pages().items(|page| page.users)
    }
}

runtime::operation!(QueryUsers, types::QueryUsersResponse);
