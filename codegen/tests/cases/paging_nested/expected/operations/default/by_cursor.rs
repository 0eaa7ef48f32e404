// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByCursor`, made by [`Api::by_cursor`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByCursor(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByCursor`.
    ///
    /// `GET /a`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByCursor::items) goes through
    /// all of them. What is optional is set by the methods of [`ByCursor`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByCursor")]
    pub fn by_cursor(&self) -> ByCursor {
        ByCursor(runtime::Call::new(&self.connection, &ByCursor::ENDPOINT))
    }
}

impl ByCursor {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByCursor",
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
            |page| page.pager.as_deref().and_then(|pager| pager.next.as_deref()),
        )
    }

    /// The `box.inner.names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages()
            .items(|page| page.r#box.map(|r#box| r#box.inner.names).unwrap_or_default())
    }
}

runtime::operation!(ByCursor, types::Page);
