// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByCursorInQuery`, made by [`Api::by_cursor_in_query`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByCursorInQuery(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByCursorInQuery`.
    ///
    /// `GET /a`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByCursorInQuery::items) goes
    /// through all of them. What is optional is set by the methods of [`ByCursorInQuery`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByCursorInQuery")]
    pub fn by_cursor_in_query(&self) -> ByCursorInQuery {
        ByCursorInQuery(runtime::Call::new(&self.connection, &ByCursorInQuery::ENDPOINT))
    }
}

impl ByCursorInQuery {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByCursorInQuery",
        method: &runtime::Method::GET,
        path: "/a",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.query("next", runtime::to::<String>(next)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Query("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages().items(|page| page.names)
    }
}

runtime::operation!(ByCursorInQuery, types::Page);
