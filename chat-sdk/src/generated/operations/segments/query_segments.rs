// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QuerySegments`, made by [`Chat::query_segments`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QuerySegments(runtime::Call<types::QuerySegmentsResponse>);

impl Chat {
    /// Query segments.
    ///
    /// Lists segments that match `filter`, which is required. At most 100 a page; `next` in the
    /// answer is the cursor of the following page.
    ///
    /// `POST /api/v2/chat/segments/query`, with the feature `segments`
    ///
    /// Answers with [`types::QuerySegmentsResponse`]. That is one page;
    /// [`items`](QuerySegments::items) goes through all of them. What is optional is set by the
    /// methods of [`QuerySegments`].
    ///
    /// # Arguments
    ///
    /// - `filter`: Conditions a segment must meet, for example on `id`, `name` or `created_at`. An empty object matches every segment.
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
    /// List the newest segments of users.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_segments(eq("type", "user"))
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
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_segments(eq("type", "user"))
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
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat.query_segments(eq("type", "user")).prev("eyJvZmZzZXQiOjB9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QuerySegments")]
    pub fn query_segments(&self, filter: impl serde::Serialize) -> QuerySegments {
        QuerySegments(
            runtime::Call::new(&self.connection, &QuerySegments::ENDPOINT)
                .field_object("filter", filter),
        )
    }
}

impl QuerySegments {
    const ENDPOINT: runtime::Endpoint<types::QuerySegmentsResponse> = runtime::Endpoint {
        id: "QuerySegments",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/segments/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

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

    /// Sort order, the most significant field first.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QuerySegmentsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `segments` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QuerySegmentsResponse, types::SegmentResponse> {
        self.pages().items(|page| page.segments)
    }
}

runtime::operation!(QuerySegments, types::QuerySegmentsResponse);
