// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByCursorThatIsSure`, made by [`Api::by_cursor_that_is_sure`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByCursorThatIsSure(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByCursorThatIsSure`.
    ///
    /// `GET /c`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByCursorThatIsSure::items) goes
    /// through all of them. What is optional is set by the methods of [`ByCursorThatIsSure`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByCursorThatIsSure")]
    pub fn by_cursor_that_is_sure(&self) -> ByCursorThatIsSure {
        ByCursorThatIsSure(
            runtime::Call::new(&self.connection, &ByCursorThatIsSure::ENDPOINT),
        )
    }
}

impl ByCursorThatIsSure {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByCursorThatIsSure",
        method: &runtime::Method::GET,
        path: "/c",
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
            |page| Some(page.sure.next.as_str()),
        )
    }

    /// The `sure.names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages().items(|page| page.sure.names)
    }
}

runtime::operation!(ByCursorThatIsSure, types::Page);
