// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetAnyJson`, made by [`Api::get_any_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnyJson(runtime::Call<i64>);

impl Api {
    /// Calls `GetAnyJson`.
    ///
    /// `GET /any_json`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetAnyJson")]
    pub fn get_any_json(&self) -> GetAnyJson {
        GetAnyJson(runtime::Call::new(&self.connection, &GetAnyJson::ENDPOINT))
    }
}

impl GetAnyJson {
    const ENDPOINT: runtime::Endpoint<i64> = runtime::Endpoint {
        id: "GetAnyJson",
        method: &runtime::Method::GET,
        path: "/any_json",
        accept: "application/json, */*;q=0.5",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetAnyJson, i64);
