// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByOffsetWithLargestPage`, made by [`Api::by_offset_with_largest_page`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByOffsetWithLargestPage(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByOffsetWithLargestPage`.
    ///
    /// `GET /e`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByOffsetWithLargestPage::items)
    /// goes through all of them. What is optional is set by the methods of
    /// [`ByOffsetWithLargestPage`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByOffsetWithLargestPage")]
    pub fn by_offset_with_largest_page(&self) -> ByOffsetWithLargestPage {
        ByOffsetWithLargestPage(
            runtime::Call::new(&self.connection, &ByOffsetWithLargestPage::ENDPOINT),
        )
    }
}

impl ByOffsetWithLargestPage {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByOffsetWithLargestPage",
        method: &runtime::Method::GET,
        path: "/e",
        ..runtime::Endpoint::json()
    };

    /// Limits: less than 100.
    pub fn skip(self, skip: i64) -> Self {
        Self(self.0.query("skip", skip))
    }

    #[allow(missing_docs)]
    pub fn size(self, size: i64) -> Self {
        Self(self.0.query("size", size))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Query("skip"))
                .up_to(99)
                .limited_at(runtime::Position::Query("size"), Some(7)),
            |page| &page.names,
        )
    }

    /// The `names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages().items(|page| page.names)
    }
}

runtime::operation!(ByOffsetWithLargestPage, types::Page);
