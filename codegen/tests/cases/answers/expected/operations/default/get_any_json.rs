// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetAnyJson`, made by [`Api::get_any_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnyJson(Call<i64>);

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
        GetAnyJson(Call::new(&self.connection, &GetAnyJson::ENDPOINT))
    }
}

impl GetAnyJson {
    const ENDPOINT: Endpoint<i64> = Endpoint {
        id: "GetAnyJson",
        method: &Method::GET,
        path: "/any_json",
        ..Endpoint::json()
    };
}

runtime::operation!(GetAnyJson, i64);
