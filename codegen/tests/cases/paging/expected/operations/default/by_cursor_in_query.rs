// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ByCursorInQuery`, made by [`Api::by_cursor_in_query`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByCursorInQuery(Call<types::Page>);

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
        ByCursorInQuery(Call::new(&self.connection, &ByCursorInQuery::ENDPOINT))
    }
}

impl ByCursorInQuery {
    const ENDPOINT: Endpoint<types::Page> = Endpoint {
        id: "ByCursorInQuery",
        method: &Method::GET,
        path: "/a",
        ..Endpoint::json()
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
