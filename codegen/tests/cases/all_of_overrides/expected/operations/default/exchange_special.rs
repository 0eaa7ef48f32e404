// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeSpecial`, made by [`Api::exchange_special`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeSpecial(runtime::Call<types::Special>);

impl Api {
    /// Calls `ExchangeSpecial`.
    ///
    /// `PUT /special`
    ///
    /// Answers with [`types::Special`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeSpecial")]
    pub fn exchange_special(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Special>>,
    ) -> ExchangeSpecial {
        ExchangeSpecial(
            runtime::Call::new(&self.connection, &ExchangeSpecial::ENDPOINT)
                .body(runtime::list::<types::Special>(body)),
        )
    }
}

impl ExchangeSpecial {
    const ENDPOINT: runtime::Endpoint<types::Special> = runtime::Endpoint {
        id: "ExchangeSpecial",
        method: &runtime::Method::PUT,
        path: "/special",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeSpecial, types::Special);
