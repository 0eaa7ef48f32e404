// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeInferred`, made by [`Api::exchange_inferred`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeInferred(Call<types::Inferred>);

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
            Call::new(&self.connection, &ExchangeInferred::ENDPOINT)
                .body(runtime::list::<types::Inferred>(body)),
        )
    }
}

impl ExchangeInferred {
    const ENDPOINT: Endpoint<types::Inferred> = Endpoint {
        id: "ExchangeInferred",
        method: &Method::PUT,
        path: "/inferred",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeInferred, types::Inferred);
