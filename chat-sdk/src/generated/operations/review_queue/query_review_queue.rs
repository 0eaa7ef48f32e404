// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `query_review_queue`, made by [`Moderation::query_review_queue`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryReviewQueue(runtime::Call<types::QueryReviewQueueResponse>);

impl Moderation {
    /// Query the review queue.
    ///
    /// Lists review queue items that match `filter`, at most 100 a page, with the actions that
    /// moderators can take. `next` in the response is the cursor of the following page.
    /// `lock_items` reserves the returned items for the acting moderator for a time.
    ///
    /// `POST /api/v2/moderation/review_queue`, with the feature `review-queue`
    ///
    /// Answers with [`types::QueryReviewQueueResponse`]. That is one page;
    /// [`items`](QueryReviewQueue::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryReviewQueue`].
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
    /// List flagged messages without a decision, the newest first.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::{Filter, eq};
    ///
    /// let reply = moderation
    ///     .query_review_queue()
    ///     .filter(Filter::and([
    ///         eq("entity_type", "stream:chat:v1:message"),
    ///         eq("reviewed", false),
    ///     ]))
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
    ///     .query_review_queue()
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Get the previous page without the default actions.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .query_review_queue()
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .exclude_default_action_config(true)
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Reserve ten items for a moderator for ten minutes.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .query_review_queue()
    ///     .lock_items(true)
    ///     .lock_count(10)
    ///     .lock_duration(600)
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Get the statistics alone.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.query_review_queue().stats_only(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn query_review_queue(&self) -> QueryReviewQueue {
        QueryReviewQueue(
            runtime::Call::new(&self.connection, &QueryReviewQueue::ENDPOINT),
        )
    }
}

impl QueryReviewQueue {
    const ENDPOINT: runtime::Endpoint<types::QueryReviewQueueResponse> = runtime::Endpoint {
        id: "query_review_queue",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/review_queue",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// `true` to leave the default action configurations out of the response.
    pub fn exclude_default_action_config(
        self,
        exclude_default_action_config: bool,
    ) -> Self {
        Self(
            self.0.field("exclude_default_action_config", exclude_default_action_config),
        )
    }

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

    /// Number of items to lock, 1 to 25.
    pub fn lock_count(self, lock_count: i32) -> Self {
        Self(self.0.field("lock_count", lock_count))
    }

    /// Length of the lock in seconds.
    pub fn lock_duration(self, lock_duration: i64) -> Self {
        Self(self.0.field("lock_duration", lock_duration))
    }

    /// `true` to lock the returned items for the acting moderator, so that no other moderator
    /// gets them meanwhile.
    pub fn lock_items(self, lock_items: bool) -> Self {
        Self(self.0.field("lock_items", lock_items))
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

    /// `true` to return statistics without items.
    pub fn stats_only(self, stats_only: bool) -> Self {
        Self(self.0.field("stats_only", stats_only))
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
    pub fn pages(self) -> runtime::Pages<types::QueryReviewQueueResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `items` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<
        types::QueryReviewQueueResponse,
        types::ReviewQueueItemResponse,
    > {
        self.pages().items(|page| page.items)
    }
}

runtime::operation!(QueryReviewQueue, types::QueryReviewQueueResponse);
