// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeJson`, made by [`Api::exchange_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeJson(Call<types::Json>);

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
            Call::new(&self.connection, &ExchangeJson::ENDPOINT)
                .body(runtime::list::<types::Json>(body)),
        )
    }
}

impl ExchangeJson {
    const ENDPOINT: Endpoint<types::Json> = Endpoint {
        id: "ExchangeJson",
        method: &Method::PUT,
        path: "/json",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeJson, types::Json);
