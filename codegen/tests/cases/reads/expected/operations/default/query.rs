// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Query`, made by [`Api::query`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Query(Call<()>);

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
        Query(Call::new(&self.connection, &Query::ENDPOINT))
    }
}

impl Query {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Query",
        method: &Method::POST,
        path: "/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<String>) -> Self {
        Self(self.0.field("filter", runtime::to::<String>(filter)))
    }
}

runtime::operation!(Query, ());
