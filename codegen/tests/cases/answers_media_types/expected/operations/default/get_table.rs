// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetTable`, made by [`Api::get_table`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetTable(runtime::Call<String>);

impl Api {
    /// Calls `GetTable`.
    ///
    /// `GET /boats/table`
    ///
    /// Answers with text.
    ///
    /// # Errors
    ///
    /// - `404`: None.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetTable")]
    pub fn get_table(&self) -> GetTable {
        GetTable(runtime::Call::new(&self.connection, &GetTable::ENDPOINT))
    }
}

impl GetTable {
    const ENDPOINT: runtime::Endpoint<String> = runtime::Endpoint {
        id: "GetTable",
        method: &runtime::Method::GET,
        path: "/boats/table",
        accept: "text/csv, application/json;q=0.5",
        ..runtime::Endpoint::text()
    };
}

runtime::operation!(GetTable, String);
