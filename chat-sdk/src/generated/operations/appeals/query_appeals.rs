// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `query_appeals`, made by [`Moderation::query_appeals`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryAppeals(runtime::Call<types::QueryAppealsResponse>);

impl Moderation {
    /// Query appeals.
    ///
    /// Lists appeals that match `filter`, at most 100 a page. `next` in the response is the
    /// cursor of the following page.
    ///
    /// `POST /api/v2/moderation/appeals`, with the feature `appeals`
    ///
    /// Answers with [`types::QueryAppealsResponse`]. That is one page;
    /// [`items`](QueryAppeals::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryAppeals`].
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
    /// List the appeals without a decision, the oldest first.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = moderation
    ///     .query_appeals()
    ///     .filter(eq("status", "submitted"))
    ///     .sort([Sort::asc("created_at")])
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
    ///     .query_appeals()
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
    ///     .query_appeals()
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn query_appeals(&self) -> QueryAppeals {
        QueryAppeals(runtime::Call::new(&self.connection, &QueryAppeals::ENDPOINT))
    }
}

impl QueryAppeals {
    const ENDPOINT: runtime::Endpoint<types::QueryAppealsResponse> = runtime::Endpoint {
        id: "query_appeals",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/appeals",
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
    pub fn pages(self) -> runtime::Pages<types::QueryAppealsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `items` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryAppealsResponse, types::AppealItemResponse> {
        self.pages().items(|page| page.items)
    }
}

runtime::operation!(QueryAppeals, types::QueryAppealsResponse);
