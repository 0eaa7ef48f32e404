// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `FindParcels`, made by [`Api::find_parcels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindParcels(runtime::Call<()>);

impl Api {
    /// Calls `FindParcels`.
    ///
    /// `GET /parcels/{label}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`FindParcels`].
    ///
    /// # Arguments
    ///
    /// - `label`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "FindParcels")]
    pub fn find_parcels(&self, label: impl Into<String>) -> FindParcels {
        FindParcels(
            runtime::Call::new(&self.connection, &FindParcels::ENDPOINT)
                .path_styled("label", runtime::Style::Json, runtime::to::<String>(label)),
        )
    }
}

impl FindParcels {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "FindParcels",
        method: &runtime::Method::GET,
        path: "/parcels/{label}",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<types::Filter>) -> Self {
        Self(self.0.query_json("filter", runtime::to::<types::Filter>(filter)))
    }

    #[allow(missing_docs)]
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_json("tags", runtime::list::<String>(tags)))
    }

    #[allow(missing_docs)]
    pub fn word(self, word: impl Into<String>) -> Self {
        Self(self.0.query_json("word", runtime::to::<String>(word)))
    }

    #[allow(missing_docs)]
    pub fn since(self, since: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.query_json("since", runtime::to::<runtime::Timestamp>(since)))
    }

    #[allow(missing_docs)]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.query_json("count", count))
    }

    #[allow(missing_docs)]
    pub fn anything(self, anything: impl Into<serde_json::Value>) -> Self {
        Self(self.0.query_json("anything", runtime::to::<serde_json::Value>(anything)))
    }

    #[allow(missing_docs)]
    pub fn plain(self, plain: impl Into<String>) -> Self {
        Self(self.0.query("plain", runtime::to::<String>(plain)))
    }

    #[allow(missing_docs)]
    pub fn table(self, table: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_json("table", runtime::list::<String>(table)))
    }

    #[allow(missing_docs)]
    pub fn x_trace(self, x_trace: impl Into<types::Filter>) -> Self {
        let value = runtime::to::<types::Filter>(x_trace);
        Self(self.0.header_styled("X-Trace", runtime::Style::Json, value))
    }

    #[allow(missing_docs)]
    pub fn session(self, session: impl Into<String>) -> Self {
        let value = runtime::to::<String>(session);
        Self(self.0.cookie_styled("session", runtime::Style::Json, value))
    }
}

runtime::operation!(FindParcels, ());
