// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryDrafts`, made by [`Chat::query_drafts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryDrafts(runtime::Call<types::QueryDraftsResponse>);

impl Chat {
    /// Query the drafts of a user.
    ///
    /// Lists drafts of one user over all channels; `filter` takes at most 3 conditions, `sort` at
    /// most 5 fields. At most 100 a page; `next` in the answer is the cursor of the following
    /// page. `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/drafts/query`, with the feature `drafts`
    ///
    /// Answers with [`types::QueryDraftsResponse`]. That is one page;
    /// [`items`](QueryDrafts::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryDrafts`].
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
    /// List what a user began to write in a channel.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_drafts()
    ///     .user_id("john")
    ///     .filter(eq("channel_cid", "messaging:general"))
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the page read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .query_drafts()
    ///     .user_id("john")
    ///     .sort([Sort::desc("created_at")])
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_drafts()
    ///     .user(UserRequest::new("john").name("John"))
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryDrafts")]
    pub fn query_drafts(&self) -> QueryDrafts {
        QueryDrafts(runtime::Call::new(&self.connection, &QueryDrafts::ENDPOINT))
    }
}

impl QueryDrafts {
    const ENDPOINT: runtime::Endpoint<types::QueryDraftsResponse> = runtime::Endpoint {
        id: "QueryDrafts",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/drafts/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions on the drafts, for example on `channel_cid`; at most 3 keys.
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

    /// Sort order as a list of field and direction pairs, at most 5; earlier pairs weigh more.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryDraftsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `drafts` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryDraftsResponse, types::DraftResponse> {
        self.pages().items(|page| page.drafts)
    }
}

runtime::operation!(QueryDrafts, types::QueryDraftsResponse);
