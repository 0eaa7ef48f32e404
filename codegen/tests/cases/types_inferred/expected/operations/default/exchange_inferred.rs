// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeInferred`, made by [`Api::exchange_inferred`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeInferred(runtime::Call<types::Inferred>);

impl Api {
    /// Calls `ExchangeInferred`.
    ///
    /// `PUT /inferred`
    ///
    /// Answers with [`types::Inferred`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeInferred")]
    pub fn exchange_inferred(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Inferred>>,
    ) -> ExchangeInferred {
        ExchangeInferred(
            runtime::Call::new(&self.connection, &ExchangeInferred::ENDPOINT)
                .body(runtime::list::<types::Inferred>(body)),
        )
    }
}

impl ExchangeInferred {
    const ENDPOINT: runtime::Endpoint<types::Inferred> = runtime::Endpoint {
        id: "ExchangeInferred",
        method: &runtime::Method::PUT,
        path: "/inferred",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeInferred, types::Inferred);
