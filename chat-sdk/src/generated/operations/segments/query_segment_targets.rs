// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QuerySegmentTargets`, made by [`Chat::query_segment_targets`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QuerySegmentTargets(runtime::Call<types::QuerySegmentTargetsResponse>);

impl Chat {
    /// Query the targets of a segment.
    ///
    /// Lists the targets of one segment. The body fields `Filter` and `Sort` begin with a capital
    /// letter here. At most 10000 a page; `next` in the answer is the cursor of the following
    /// page.
    ///
    /// `POST /api/v2/chat/segments/{id}/targets/query`, with the feature `segments`
    ///
    /// Answers with [`types::QuerySegmentTargetsResponse`]. That is one page;
    /// [`items`](QuerySegmentTargets::items) goes through all of them. What is optional is set by
    /// the methods of [`QuerySegmentTargets`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
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
    /// List the first 25 targets, in the order of their ids.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .query_segment_targets("skippers")
    ///     .sort([Sort::asc("target_id")])
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
    /// use chat_sdk::filter::gte;
    ///
    /// let reply = chat
    ///     .query_segment_targets("skippers")
    ///     .filter(gte("target_id", "john"))
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
    /// let reply = chat.query_segment_targets("skippers").prev("eyJvZmZzZXQiOjB9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QuerySegmentTargets")]
    pub fn query_segment_targets(&self, id: impl Into<String>) -> QuerySegmentTargets {
        QuerySegmentTargets(
            runtime::Call::new(&self.connection, &QuerySegmentTargets::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl QuerySegmentTargets {
    const ENDPOINT: runtime::Endpoint<types::QuerySegmentTargetsResponse> = runtime::Endpoint {
        id: "QuerySegmentTargets",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/segments/{id}/targets/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions a target must meet, for example on `target_id`. The name really begins with a
    /// capital letter.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("Filter", filter))
    }

    /// Sort order, the most significant field first. The name really begins with a capital
    /// letter.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("Sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Largest number of targets to return, from 0 to 10000.
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

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QuerySegmentTargetsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `targets` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<
        types::QuerySegmentTargetsResponse,
        types::SegmentTargetResponse,
    > {
        self.pages().items(|page| page.targets)
    }
}

runtime::operation!(QuerySegmentTargets, types::QuerySegmentTargetsResponse);
