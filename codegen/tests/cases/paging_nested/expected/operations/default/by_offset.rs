// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByOffset`, made by [`Api::by_offset`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByOffset(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByOffset`.
    ///
    /// `GET /b`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByOffset::items) goes through
    /// all of them. What is optional is set by the methods of [`ByOffset`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByOffset")]
    pub fn by_offset(&self) -> ByOffset {
        ByOffset(runtime::Call::new(&self.connection, &ByOffset::ENDPOINT))
    }
}

impl ByOffset {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByOffset",
        method: &runtime::Method::GET,
        path: "/b",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Query("offset")),
            |page| {
                page
                    .r#box
                    .as_ref()
                    .map_or(&[][..], |r#box| r#box.maybe.as_deref().unwrap_or_default())
            },
        )
    }

    /// The `box.maybe` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, i64> {
        self.pages()
            .items(|page| {
                page
                    .r#box
                    .map(|r#box| r#box.maybe.unwrap_or_default())
                    .unwrap_or_default()
            })
    }
}

runtime::operation!(ByOffset, types::Page);
