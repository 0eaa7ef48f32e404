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
            Call::json(&self.connection, "ExchangeJson", Method::PUT, "/json")
                .body(runtime::list::<types::Json>(body)),
        )
    }
}

runtime::operation!(ExchangeJson, types::Json);
