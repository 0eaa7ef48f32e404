// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `QueryUsers`, made by [`Client::query_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryUsers(runtime::Call<types::QueryUsersResponse>);

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
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::autocomplete;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .filter_conditions(autocomplete("name", "j"))
    ///     .sort([Sort::desc("last_active")])
    ///     .limit(25)
    ///     .offset(0)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List all users of a team, deactivated ones too.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::contains;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .filter_conditions(contains("teams", "blue"))
    ///     .include_deactivated_users(true)
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
    /// use chat_sdk::filter::one_of;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .filter_conditions(one_of("id", ["jane", "leia"]))
    ///     .presence(true)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .query_users()
    ///     .filter_conditions(Filter::everything())
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryUsers")]
    pub fn query_users(&self) -> QueryUsers {
        QueryUsers(runtime::Call::new(&self.connection, &QueryUsers::ENDPOINT))
    }
}

impl QueryUsers {
    const ENDPOINT: runtime::Endpoint<types::QueryUsersResponse> = runtime::Endpoint {
        id: "QueryUsers",
        method: &runtime::Method::GET,
        path: "/api/v2/users",
        ..runtime::Endpoint::json()
    };

    /// Conditions a user must meet, for example on `id`, `name`, `role`, `teams`, `last_active`
    /// or custom fields. An empty object matches every user.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        let value = runtime::object(filter_conditions);
        Self(self.0.query_key("payload", "filter_conditions", value))
    }

    /// `true` to return deactivated users too.
    pub fn include_deactivated_users(self, include_deactivated_users: bool) -> Self {
        let value = include_deactivated_users;
        Self(self.0.query_key("payload", "include_deactivated_users", value))
    }

    /// Largest number of users to return, from 0 to 100. The default is 30.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Number of users to skip, at most 1000.
    ///
    /// Limits: at least 0.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// `true` to follow whether the users are online. It has no effect in server-side calls.
    pub fn presence(self, presence: bool) -> Self {
        Self(self.0.query_key("payload", "presence", presence))
    }

    /// Sort order, at most 5 entries, the most significant field first.
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
