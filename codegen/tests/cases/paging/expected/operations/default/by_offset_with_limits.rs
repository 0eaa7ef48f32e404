// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ByOffsetWithLimits`, made by [`Api::by_offset_with_limits`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ByOffsetWithLimits(runtime::Call<types::Page>);

impl Api {
    /// Calls `ByOffsetWithLimits`.
    ///
    /// `GET /d`
    ///
    /// Answers with [`types::Page`]. That is one page; [`items`](ByOffsetWithLimits::items) goes
    /// through all of them. What is optional is set by the methods of [`ByOffsetWithLimits`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ByOffsetWithLimits")]
    pub fn by_offset_with_limits(&self) -> ByOffsetWithLimits {
        ByOffsetWithLimits(
            runtime::Call::new(&self.connection, &ByOffsetWithLimits::ENDPOINT),
        )
    }
}

impl ByOffsetWithLimits {
    const ENDPOINT: runtime::Endpoint<types::Page> = runtime::Endpoint {
        id: "ByOffsetWithLimits",
        method: &runtime::Method::GET,
        path: "/d",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn payload(self, payload: impl Into<types::Query>) -> Self {
        Self(self.0.query_json("payload", runtime::to::<types::Query>(payload)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Page> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "skip"))
                .up_to(1000)
                .limited_at(runtime::Position::QueryJson("payload", "size"), Some(50)),
            |page| &page.names,
        )
    }

    /// The `names` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Page, String> {
        self.pages().items(|page| page.names)
    }
}

runtime::operation!(ByOffsetWithLimits, types::Page);
