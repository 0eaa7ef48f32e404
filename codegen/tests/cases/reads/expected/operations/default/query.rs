// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Query`, made by [`Api::query`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Query(runtime::Call<()>);

impl Api {
    /// Calls `Query`.
    ///
    /// `POST /query`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Query`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Query")]
    pub fn query(&self) -> Query {
        Query(runtime::Call::new(&self.connection, &Query::ENDPOINT))
    }
}

impl Query {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Query",
        method: &runtime::Method::POST,
        path: "/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<String>) -> Self {
        Self(self.0.field("filter", runtime::to::<String>(filter)))
    }
}

runtime::operation!(Query, ());
