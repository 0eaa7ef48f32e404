// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetRow`, made by [`Api::get_row`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRow(runtime::Call<types::Row>);

impl Api {
    /// Calls `GetRow`.
    ///
    /// `GET /rows`
    ///
    /// Answers with [`types::Row`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetRow")]
    pub fn get_row(&self) -> GetRow {
        GetRow(runtime::Call::new(&self.connection, &GetRow::ENDPOINT))
    }
}

impl GetRow {
    const ENDPOINT: runtime::Endpoint<types::Row> = runtime::Endpoint {
        id: "GetRow",
        method: &runtime::Method::GET,
        path: "/rows",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetRow, types::Row);
