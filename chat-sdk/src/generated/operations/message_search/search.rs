// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Search`, made by [`Chat::search`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Search(Call<types::SearchResponse>);

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
    /// use chat_sdk::types::SearchPayload;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .search()
    ///     .payload(
    ///         SearchPayload::new(json!({"members": {"$in": ["john"]}}))
    ///             .query("regatta")
    ///             .limit(10),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Find messages with attachments, the newest first.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{MessageOptions, SearchPayload, SortParamRequest};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .search()
    ///     .payload(
    ///         SearchPayload::new(json!({"cid": "messaging:general"}))
    ///             .message_filter_conditions(json!({"attachments": {"$exists": true}}))
    ///             .sort([SortParamRequest::new().field("created_at").direction(-1)])
    ///             .message_options(
    ///                 MessageOptions::new().include_thread_participants(true),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "Search")]
    pub fn search(&self) -> Search {
        Search(
            Call::json(&self.connection, "Search", Method::GET, "/api/v2/chat/search"),
        )
    }
}

impl Search {
    /// Query as one JSON object, sent as compact JSON text: channel filter, search text or
    /// message filter, sorting and paging.
    pub fn payload(self, payload: impl Into<types::SearchPayload>) -> Self {
        Self(self.0.query_json("payload", runtime::to::<types::SearchPayload>(payload)))
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
