// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByOffsetInBody`, made by [`Api::by_offset_in_body`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByOffsetInBody(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByOffsetInBody`.
    ///
    /// `POST /b`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByOffsetInBody::items) goes
    /// through all of them. What is optional is set by the methods of [`ByOffsetInBody`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByOffsetInBody")]
    pub fn by_offset_in_body(&self) -> ByOffsetInBody {
        ByOffsetInBody(runtime::Call::new(&self.connection, &ByOffsetInBody::ENDPOINT))
    }
}

impl ByOffsetInBody {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByOffsetInBody",
        method: &runtime::Method::POST,
        path: "/b",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.field("offset", offset))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Field("offset")),
            |page| page.maybe.as_deref().unwrap_or_default(),
        )
    }

    /// The `maybe` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, i64> {
        self.pages().items(|page| page.maybe.unwrap_or_default())
    }
}

runtime::operation!(ByOffsetInBody, types::Page);
