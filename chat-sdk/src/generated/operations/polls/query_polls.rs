// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `QueryPolls`, made by [`Client::query_polls`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryPolls(runtime::Call<types::QueryPollsResponse>);

impl Client {
    /// Query polls.
    ///
    /// Lists polls that match `filter`, at most 100 a page; `next` in the answer is the cursor of
    /// the following page. `user_id` in the query names the user whose own votes come along.
    ///
    /// `POST /api/v2/polls/query`, with the feature `polls`
    ///
    /// Answers with [`types::QueryPollsResponse`]. That is one page; [`items`](QueryPolls::items)
    /// goes through all of them. What is optional is set by the methods of [`QueryPolls`].
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
    /// List the newest polls that are open.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = client
    ///     .query_polls()
    ///     .user_id("john")
    ///     .filter(eq("is_closed", false))
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the page read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = client
    ///     .query_polls()
    ///     .user_id("john")
    ///     .filter(eq("is_closed", false))
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = client
    ///     .query_polls()
    ///     .user_id("john")
    ///     .filter(eq("is_closed", false))
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryPolls")]
    pub fn query_polls(&self) -> QueryPolls {
        QueryPolls(runtime::Call::new(&self.connection, &QueryPolls::ENDPOINT))
    }
}

impl QueryPolls {
    const ENDPOINT: runtime::Endpoint<types::QueryPollsResponse> = runtime::Endpoint {
        id: "QueryPolls",
        method: &runtime::Method::POST,
        path: "/api/v2/polls/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; `own_votes` are those of this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }

    /// Conditions a poll must meet, for example on `id`, `name`, `is_closed`, `created_by_id` or
    /// `created_at`. Without it all match.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Largest number of entries to return, from 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Cursor from the `next` field of an earlier response; continues after that page.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Cursor from the `prev` field of an earlier response; goes back one page.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Sort order, at most 5 entries, the most significant field first.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryPollsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `polls` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryPollsResponse, types::PollResponseData> {
        self.pages().items(|page| page.polls)
    }
}

runtime::operation!(QueryPolls, types::QueryPollsResponse);
