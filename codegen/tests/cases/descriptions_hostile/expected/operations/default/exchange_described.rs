// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeDescribed`, made by [`Api::exchange_described`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeDescribed(runtime::Call<types::Described>);

impl Api {
    /// Calls `ExchangeDescribed`.
    ///
    /// `PUT /described`
    ///
    /// Answers with [`types::Described`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeDescribed")]
    pub fn exchange_described(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Described>>,
    ) -> ExchangeDescribed {
        ExchangeDescribed(
            runtime::Call::new(&self.connection, &ExchangeDescribed::ENDPOINT)
                .body(runtime::list::<types::Described>(body)),
        )
    }
}

impl ExchangeDescribed {
    const ENDPOINT: runtime::Endpoint<types::Described> = runtime::Endpoint {
        id: "ExchangeDescribed",
        method: &runtime::Method::PUT,
        path: "/described",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeDescribed, types::Described);
