// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetJson`, made by [`Api::get_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetJson(Call<types::GetJsonResponse>);

impl Api {
    /// Calls `GetJson`.
    ///
    /// `GET /json`
    ///
    /// Answers with [`types::GetJsonResponse`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetJson")]
    pub fn get_json(&self) -> GetJson {
        GetJson(Call::new(&self.connection, &GetJson::ENDPOINT))
    }
}

impl GetJson {
    const ENDPOINT: Endpoint<types::GetJsonResponse> = Endpoint {
        id: "GetJson",
        method: &Method::GET,
        path: "/json",
        ..Endpoint::json()
    };
}

runtime::operation!(GetJson, types::GetJsonResponse);
