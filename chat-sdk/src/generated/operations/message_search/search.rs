// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `Search`, made by [`Chat::search`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Search(runtime::Call<types::SearchResponse>);

impl Chat {
    /// Search messages.
    ///
    /// Finds messages in the channels that match `filter_conditions` (required, 1 to 100
    /// conditions), by the text in `query` or by `message_filter_conditions`. Pages with the
    /// `next` cursor of the answer or with `offset`, not both; `results_warning` tells when
    /// channels were left out.
    ///
    /// `GET /api/v2/chat/search`, with the feature `message-search`
    ///
    /// Answers with [`types::SearchResponse`]. That is one page; [`items`](Search::items) goes
    /// through all of them. What is optional is set by the methods of [`Search`].
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
    /// Find messages with a word in the channels of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::one_of;
    ///
    /// let reply = chat
    ///     .search()
    ///     .filter_conditions(one_of("members", ["john"]))
    ///     .query("regatta")
    ///     .limit(10)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Find messages with attachments, the newest first.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::{eq, exists};
    /// use chat_sdk::types::MessageOptions;
    ///
    /// let reply = chat
    ///     .search()
    ///     .filter_conditions(eq("cid", "messaging:general"))
    ///     .message_filter_conditions(exists("attachments", true))
    ///     .sort([Sort::desc("created_at")])
    ///     .message_options(MessageOptions::new().include_thread_participants(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go on after the page read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .search()
    ///     .filter_conditions(eq("cid", "messaging:general"))
    ///     .query("regatta")
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Skip the results read so far, and use the default search.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .search()
    ///     .filter_conditions(eq("cid", "messaging:general"))
    ///     .query("regatta")
    ///     .offset(10)
    ///     .force_default_search(true)
    ///     .force_sql_v2_backend(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "Search")]
    pub fn search(&self) -> Search {
        Search(runtime::Call::new(&self.connection, &Search::ENDPOINT))
    }
}

impl Search {
    const ENDPOINT: runtime::Endpoint<types::SearchResponse> = runtime::Endpoint {
        id: "Search",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/search",
        ..runtime::Endpoint::json()
    };

    /// Conditions on the channels to search, 1 to 100 keys, in the syntax of channel queries.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        let value = runtime::object(filter_conditions);
        Self(self.0.query_key("payload", "filter_conditions", value))
    }

    /// When `true`, the default search backend answers.
    pub fn force_default_search(self, force_default_search: bool) -> Self {
        Self(self.0.query_key("payload", "force_default_search", force_default_search))
    }

    /// When `true`, the second version of the SQL search backend answers.
    pub fn force_sql_v2_backend(self, force_sql_v2_backend: bool) -> Self {
        Self(self.0.query_key("payload", "force_sql_v2_backend", force_sql_v2_backend))
    }

    /// Most messages to return on one page.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Conditions on the messages, for example on `text` or `user.id`; in place of `query`.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn message_filter_conditions(
        self,
        message_filter_conditions: impl serde::Serialize,
    ) -> Self {
        let value = runtime::object(message_filter_conditions);
        Self(self.0.query_key("payload", "message_filter_conditions", value))
    }

    /// Extra data to load with each message.
    pub fn message_options(
        self,
        message_options: impl Into<types::MessageOptions>,
    ) -> Self {
        let value = runtime::to::<types::MessageOptions>(message_options);
        Self(self.0.query_key("payload", "message_options", value))
    }

    /// Cursor from the `next` or `previous` field of an earlier response. Do not combine it with
    /// `offset`.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "next", runtime::to::<String>(next)))
    }

    /// Number of messages to skip. `next` is the alternative.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// Words to find in the text of messages; in place of `message_filter_conditions`.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "query", runtime::to::<String>(query)))
    }

    /// Sort order as a list of field and direction pairs; earlier pairs weigh more.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        let value = runtime::list::<types::SortParamRequest>(sort);
        Self(self.0.query_key("payload", "sort", value))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::SearchResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::QueryJson("payload", "next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `results` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::SearchResponse, types::SearchResult> {
        self.pages().items(|page| page.results)
    }
}

runtime::operation!(Search, types::SearchResponse);
