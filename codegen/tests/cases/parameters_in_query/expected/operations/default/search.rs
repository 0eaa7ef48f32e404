// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Search`, made by [`Api::search`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Search(runtime::Call<()>);

impl Api {
    /// Calls `Search`.
    ///
    /// `GET /search`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Search`].
    ///
    /// # Arguments
    ///
    /// - `q`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Search")]
    pub fn search(&self, q: impl Into<String>) -> Search {
        Search(
            runtime::Call::new(&self.connection, &Search::ENDPOINT)
                .query("q", runtime::to::<String>(q)),
        )
    }
}

impl Search {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Search",
        method: &runtime::Method::GET,
        path: "/search",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    #[allow(missing_docs)]
    pub fn exact(self, exact: bool) -> Self {
        Self(self.0.query("exact", exact))
    }

    #[allow(missing_docs)]
    pub fn since(self, since: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.query("since", runtime::to::<runtime::Timestamp>(since)))
    }

    #[allow(missing_docs)]
    pub fn ids(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_list("ids", runtime::list::<String>(ids)))
    }

    #[allow(missing_docs)]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_each("tags", runtime::list::<String>(tags)))
    }

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<types::Filter>) -> Self {
        Self(self.0.query_json("filter", runtime::to::<types::Filter>(filter)))
    }

    #[allow(missing_docs)]
    pub fn sort(self, sort: impl IntoIterator<Item = impl Into<types::Filter>>) -> Self {
        Self(self.0.query_json("sort", runtime::list::<types::Filter>(sort)))
    }

    #[allow(missing_docs)]
    pub fn order(self, order: impl Into<types::SearchOrder>) -> Self {
        Self(self.0.query("order", runtime::to::<types::SearchOrder>(order)))
    }
}

runtime::operation!(Search, ());
