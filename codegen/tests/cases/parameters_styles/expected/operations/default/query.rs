// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Query`, made by [`Api::query`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Query(runtime::Call<()>);

impl Api {
    /// Calls `Query`.
    ///
    /// `GET /query`
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
        method: &runtime::Method::GET,
        path: "/query",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn spaces(self, spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(spaces);
        Self(self.0.query_styled("spaces", runtime::Style::SpaceDelimited, value))
    }

    #[allow(missing_docs)]
    pub fn pipes(self, pipes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(pipes);
        Self(self.0.query_styled("pipes", runtime::Style::PipeDelimited, value))
    }

    #[allow(missing_docs)]
    pub fn exploded(self, exploded: impl Into<types::Point>) -> Self {
        let value = runtime::to::<types::Point>(exploded);
        Self(self.0.query_styled("exploded", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn joined(self, joined: impl Into<types::Point>) -> Self {
        let value = runtime::to::<types::Point>(joined);
        Self(self.0.query_styled("joined", runtime::Style::Form, value))
    }

    #[allow(missing_docs)]
    pub fn deep(self, deep: impl Into<types::Shape>) -> Self {
        let value = runtime::to::<types::Shape>(deep);
        Self(self.0.query_styled("deep", runtime::Style::DeepObject, value))
    }

    #[allow(missing_docs)]
    pub fn shallow(self, shallow: impl Into<types::Shape>) -> Self {
        let value = runtime::to::<types::Shape>(shallow);
        Self(self.0.query_styled("shallow", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn either(self, either: impl Into<types::QueryEither>) -> Self {
        let value = runtime::to::<types::QueryEither>(either);
        Self(self.0.query_styled("either", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn number(self, number: i64) -> Self {
        Self(self.0.query_json("number", number))
    }

    #[allow(missing_docs)]
    pub fn map(
        self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let value = runtime::map::<String, _, _>(map);
        Self(self.0.query_styled("map", runtime::Style::DeepObject, value))
    }
}

runtime::operation!(Query, ());
