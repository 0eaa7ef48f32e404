// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetJson`, made by [`Api::get_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetJson(runtime::Call<types::GetJsonResponse>);

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
        GetJson(runtime::Call::new(&self.connection, &GetJson::ENDPOINT))
    }
}

impl GetJson {
    const ENDPOINT: runtime::Endpoint<types::GetJsonResponse> = runtime::Endpoint {
        id: "GetJson",
        method: &runtime::Method::GET,
        path: "/json",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetJson, types::GetJsonResponse);
