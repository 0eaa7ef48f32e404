// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `query_moderation_configs`, made by [`Moderation::query_moderation_configs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryModerationConfigs(runtime::Call<types::QueryModerationConfigsResponse>);

impl Moderation {
    /// Query moderation policies.
    ///
    /// Lists policies that match `filter`, at most 100 a page. `next` in the response is the
    /// cursor of the following page.
    ///
    /// `POST /api/v2/moderation/configs`, with the feature `moderation-policies`
    ///
    /// Answers with [`types::QueryModerationConfigsResponse`]. That is one page;
    /// [`items`](QueryModerationConfigs::items) goes through all of them. What is optional is set
    /// by the methods of [`QueryModerationConfigs`].
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
    /// List the policies for chat, the newest first.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::autocomplete;
    ///
    /// let reply = moderation
    ///     .query_moderation_configs()
    ///     .filter(autocomplete("key", "chat:"))
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Get the next page on behalf of a moderator.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .query_moderation_configs()
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Get the previous page.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .query_moderation_configs()
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn query_moderation_configs(&self) -> QueryModerationConfigs {
        QueryModerationConfigs(
            runtime::Call::new(&self.connection, &QueryModerationConfigs::ENDPOINT),
        )
    }
}

impl QueryModerationConfigs {
    const ENDPOINT: runtime::Endpoint<types::QueryModerationConfigsResponse> = runtime::Endpoint {
        id: "query_moderation_configs",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/configs",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions in the syntax of queries; without it everything matches.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Most entries to return on one page, 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Cursor from the `next` field of an earlier response; fetches the page after it.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Cursor from the `prev` field of an earlier response; fetches the page before it.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Sort order, the most significant field first.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryModerationConfigsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `configs` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryModerationConfigsResponse, types::ConfigResponse> {
        self.pages().items(|page| page.configs)
    }
}

runtime::operation!(QueryModerationConfigs, types::QueryModerationConfigsResponse);
