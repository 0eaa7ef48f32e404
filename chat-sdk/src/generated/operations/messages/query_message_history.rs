// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryMessageHistory`, made by [`Chat::query_message_history`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryMessageHistory(runtime::Call<types::QueryMessageHistoryResponse>);

impl Chat {
    /// Query earlier versions of messages.
    ///
    /// Lists the former versions of edited or deleted messages, selected by a `filter` of 1 to 3
    /// conditions such as `message_id`, and sorted by up to 5 fields. At most 100 entries a page;
    /// `next` in the answer is the cursor of the following page.
    ///
    /// `POST /api/v2/chat/messages/history`, with the feature `messages`
    ///
    /// Answers with [`types::QueryMessageHistoryResponse`]. That is one page;
    /// [`items`](QueryMessageHistory::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryMessageHistory`].
    ///
    /// # Arguments
    ///
    /// - `filter`: Conditions on the versions, 1 to 3 keys out of `message_id`, `message_updated_by_id` and `message_updated_at`.
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
    /// List the versions of a message, the newest first.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_message_history(eq("message_id", "regatta-plan"))
    ///     .sort([Sort::desc("message_updated_at")])
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
    ///     .query_message_history(eq("message_id", "regatta-plan"))
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
    /// let reply = chat
    ///     .query_message_history(eq("message_id", "regatta-plan"))
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryMessageHistory")]
    pub fn query_message_history(
        &self,
        filter: impl serde::Serialize,
    ) -> QueryMessageHistory {
        QueryMessageHistory(
            runtime::Call::new(&self.connection, &QueryMessageHistory::ENDPOINT)
                .field_object("filter", filter),
        )
    }
}

impl QueryMessageHistory {
    const ENDPOINT: runtime::Endpoint<types::QueryMessageHistoryResponse> = runtime::Endpoint {
        id: "QueryMessageHistory",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/history",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

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

    /// Sort order as a list of field and direction pairs, at most 5; newest versions come first
    /// when absent.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryMessageHistoryResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `message_history` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<
        types::QueryMessageHistoryResponse,
        types::MessageHistoryEntryResponse,
    > {
        self.pages().items(|page| page.message_history)
    }
}

runtime::operation!(QueryMessageHistory, types::QueryMessageHistoryResponse);
