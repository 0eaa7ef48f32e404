// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListDrafts`, made by [`Api::list_drafts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListDrafts(runtime::Call<()>);

impl Api {
    /// Calls `ListDrafts`.
    ///
    /// `GET /shifts?draft=true&shown`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ListDrafts`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListDrafts")]
    pub fn list_drafts(&self) -> ListDrafts {
        ListDrafts(runtime::Call::new(&self.connection, &ListDrafts::ENDPOINT))
    }
}

impl ListDrafts {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListDrafts",
        method: &runtime::Method::GET,
        path: "/shifts",
        query: "draft=true&shown",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

runtime::operation!(ListDrafts, ());
