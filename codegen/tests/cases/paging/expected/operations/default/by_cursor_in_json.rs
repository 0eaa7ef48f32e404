// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByCursorInJson`, made by [`Api::by_cursor_in_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByCursorInJson(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByCursorInJson`.
    ///
    /// `GET /c`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByCursorInJson::items) goes
    /// through all of them. What is optional is set by the methods of [`ByCursorInJson`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByCursorInJson")]
    pub fn by_cursor_in_json(&self) -> ByCursorInJson {
        ByCursorInJson(runtime::Call::new(&self.connection, &ByCursorInJson::ENDPOINT))
    }
}

impl ByCursorInJson {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByCursorInJson",
        method: &runtime::Method::GET,
        path: "/c",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn payload(self, payload: impl Into<types::ByCursorInJsonPayload>) -> Self {
        let value = runtime::to::<types::ByCursorInJsonPayload>(payload);
        Self(self.0.query_json("payload", value))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::QueryJson("payload", "next"),
            |page| Some(page.sure.as_str()),
        )
    }

    /// The `names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages().items(|page| page.names)
    }
}

runtime::operation!(ByCursorInJson, types::Page);
