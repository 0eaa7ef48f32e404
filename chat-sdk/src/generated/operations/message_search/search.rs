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
    /// `GET /api/v2/chat/search`
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
