// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeJson`, made by [`Api::exchange_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeJson(runtime::Call<types::Json>);

impl Api {
    /// Calls `ExchangeJson`.
    ///
    /// `PUT /json`
    ///
    /// Answers with [`types::Json`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeJson")]
    pub fn exchange_json(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Json>>,
    ) -> ExchangeJson {
        ExchangeJson(
            runtime::Call::new(&self.connection, &ExchangeJson::ENDPOINT)
                .body(runtime::list::<types::Json>(body)),
        )
    }
}

impl ExchangeJson {
    const ENDPOINT: runtime::Endpoint<types::Json> = runtime::Endpoint {
        id: "ExchangeJson",
        method: &runtime::Method::PUT,
        path: "/json",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeJson, types::Json);
