// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeNested`, made by [`Api::exchange_nested`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNested(runtime::Call<types::Nested>);

impl Api {
    /// Calls `ExchangeNested`.
    ///
    /// `PUT /nested`
    ///
    /// Answers with [`types::Nested`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeNested")]
    pub fn exchange_nested(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Nested>>,
    ) -> ExchangeNested {
        ExchangeNested(
            runtime::Call::new(&self.connection, &ExchangeNested::ENDPOINT)
                .body(runtime::list::<types::Nested>(body)),
        )
    }
}

impl ExchangeNested {
    const ENDPOINT: runtime::Endpoint<types::Nested> = runtime::Endpoint {
        id: "ExchangeNested",
        method: &runtime::Method::PUT,
        path: "/nested",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeNested, types::Nested);
