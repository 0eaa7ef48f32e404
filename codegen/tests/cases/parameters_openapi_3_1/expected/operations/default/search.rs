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
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Search")]
    pub fn search(&self) -> Search {
        Search(
            runtime::Call::new(&self.connection, &Search::ENDPOINT)
                .query("kind", runtime::to::<String>("boat")),
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
    pub fn q(self, q: impl Into<String>) -> Self {
        Self(self.0.query("q", runtime::to::<String>(q)))
    }

    /// Limits: more than 5.
    pub fn price(self, price: f64) -> Self {
        Self(self.0.query("price", price))
    }

    #[allow(missing_docs)]
    pub fn order(self, order: impl Into<types::SearchOrder>) -> Self {
        Self(self.0.query("order", runtime::to::<types::SearchOrder>(order)))
    }

    #[allow(missing_docs)]
    pub fn x_any(self, x_any: impl Into<serde_json::Value>) -> Self {
        let value = runtime::to::<serde_json::Value>(x_any);
        Self(self.0.header_styled("X-Any", runtime::Style::Simple, value))
    }

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<types::SearchFilter>) -> Self {
        Self(self.0.query_json("filter", runtime::to::<types::SearchFilter>(filter)))
    }
}

runtime::operation!(Search, ());
